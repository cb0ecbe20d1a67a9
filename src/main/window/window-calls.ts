import { release } from 'node:os';
import { app, type BrowserWindow, ClipboardItem, clipboard } from 'electron';
import type { AppInfo, Cancelled, DesktopCalls, Done, Failure } from '../../shared/desktop-api.ts';
import { failure } from '../files/failure.ts';
import type { Log } from '../files/log.ts';

type WindowCalls = Pick<
  DesktopCalls,
  'print' | 'printToPdf' | 'copy' | 'setDocument' | 'getAppInfo' | 'log' | 'getDiagnostics'
>;

const productName = '年报助手';
const done: Done = { kind: 'done' };
const diagnosticLines = 400;

/** The calls about the window and the program itself. */
export function createWindowCalls(window: BrowserWindow, log: Log): WindowCalls {
  return {
    print: () => print(window),
    printToPdf: async () => {
      // The style sheet's @page has the paper and the margins, as it has for the printer.
      const pdf = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        // For those who hear it read out, and to go from heading to heading.
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return { kind: 'read', bytes: new Uint8Array(pdf) };
    },
    copy: async ({ text, html }) => {
      const rich = html === undefined ? {} : { 'text/html': html };
      await clipboard.write([new ClipboardItem({ 'text/plain': text, ...rich })]);
      return done;
    },
    setDocument: async ({ title }) => {
      window.setTitle(title ? `${title} - ${productName}` : productName);
      return done;
    },
    getAppInfo: async () => appInfo(),
    log: async event => {
      log.write(event);
      return done;
    },
    getDiagnostics: async () => {
      const { name, version, runsOn } = appInfo();
      const versions = runsOn.map(([what, which]) => `${what} ${which}`);
      return {
        kind: 'read',
        text: [`${name} ${version}`, ...versions, '', ...log.tail(diagnosticLines)].join('\n'),
      };
    },
  };
}

function appInfo(): AppInfo {
  const { electron = '', chrome = '', node } = process.versions;
  return {
    kind: 'info',
    name: productName,
    version: app.getVersion(),
    runsOn: [
      ['Electron', electron],
      ['Chromium', chrome],
      ['Node.js', node],
      ['系统', `${process.platform} ${release()} ${process.arch}`],
    ],
  };
}

function print(window: BrowserWindow): Promise<Done | Cancelled | Failure> {
  return new Promise(resolve => {
    window.webContents.print({ printBackground: true }, (printed, reason) => {
      if (printed) resolve(done);
      else if (/cancell?ed/i.test(reason)) resolve({ kind: 'cancelled' });
      else resolve(failure('没有打印成。请检查打印机是否接好、有没有安装，或先存为 PDF 再打印。'));
    });
  });
}
