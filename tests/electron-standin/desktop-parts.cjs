// Dialogs, the shell, the clipboard, the screen and the menu: there is no desktop here, so what is asked is
// recorded, and a dialog nobody scripted throws.
const { BrowserWindow } = require('./browser-window.cjs');
const { strict } = require('./state.cjs');

const unanswered = name => async () => {
  throw new Error(`Electron stand-in: nobody answered dialog.${name}: replace it with electronApp.evaluate`);
};

const dialog = strict('dialog', {
  showSaveDialog: unanswered('showSaveDialog'),
  showOpenDialog: unanswered('showOpenDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showErrorBox: (title, content) => console.error(`[error box] ${title}: ${content}`),
});

/** What was opened or shown, for tests to look at. */
const opened = [];

const shell = strict('shell', {
  _opened: opened,
  showItemInFolder: path => {
    opened.push(path);
  },
  openPath: async path => {
    opened.push(path);
    return '';
  },
});

class ClipboardItem {
  constructor(items) {
    this._items = items;
    this.types = Object.keys(items);
  }

  async getType(type) {
    return new Blob([this._items[type]], { type });
  }
}

const clipboard = strict('clipboard', {
  _written: {},
  write: async ([item]) => {
    clipboard._written = item._items;
  },
});

const workArea = { x: 0, y: 0, width: 1920, height: 1040 };
const display = { id: 1, scaleFactor: 1, bounds: { ...workArea, height: 1080 }, workArea };
const screen = strict('screen', { getPrimaryDisplay: () => display, getAllDisplays: () => [display] });

class MenuItem {
  constructor(options) {
    const type = options.submenu ? 'submenu' : 'normal';
    Object.assign(this, { enabled: true, visible: true, checked: false, type, ...options });
    if (Array.isArray(options.submenu)) this.submenu = Menu.buildFromTemplate(options.submenu);
    this.click = () => options.click?.(this, BrowserWindow.getFocusedWindow() ?? undefined, {});
  }
}

class Menu {
  constructor() {
    this.items = [];
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup() {
    Menu._popup = this;
  }

  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map(options => new MenuItem(options));
    return menu;
  }

  static setApplicationMenu(menu) {
    Menu._application = menu;
  }

  static getApplicationMenu() {
    return Menu._application ?? null;
  }
}

module.exports = { dialog, shell, clipboard, ClipboardItem, screen, Menu, MenuItem };
