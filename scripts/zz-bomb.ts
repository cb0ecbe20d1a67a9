import { zipSync, strToU8 } from 'fflate';
import { writeFileSync } from 'node:fs';
import { readSheets } from '/tmp/wt/rv2/src/shared/spreadsheet/read-sheets.ts';
import { openWorkbook } from '/tmp/wt/rv2/src/shared/import/xlsx/workbook.ts';
const x=(sheet:string, extra:Record<string,Uint8Array>={})=>({
'[Content_Types].xml':strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'),
'_rels/.rels':strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
'xl/workbook.xml':strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
'xl/_rels/workbook.xml.rels':strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
'xl/worksheets/sheet1.xml':strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`),...extra});
const cell='<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
const lie=(z:Uint8Array)=>{const v=new DataView(z.buffer);for(let i=0;i<z.length-4;i++){if(v.getUint32(i,true)===0x02014b50&&v.getUint32(i+24,true)>20e6)v.setUint32(i+24,100,true);if(v.getUint32(i,true)===0x04034b50&&v.getUint32(i+22,true)>20e6)v.setUint32(i+22,100,true);}return z;};
const cases:Record<string,()=>Uint8Array>={
 ok:()=>zipSync(x(`<sheetData>${cell}</sheetData>`)),
 lying:()=>lie(zipSync(x(`<sheetData>${cell}</sheetData>${' '.repeat(400_000_000)}`))),
 picture:()=>zipSync(x(`<sheetData>${cell}</sheetData>`,{'xl/media/a.png':new Uint8Array(300_000_000)})),
 elements:()=>zipSync(x(`<sheetData>${cell}${'<row/>'.repeat(13_000_000)}</sheetData>`)),
 cols:()=>zipSync(x(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20000)}</cols><sheetData>${cell}</sheetData>`)),
 colmax:()=>zipSync(x(`<cols><col min="1" max="2000000000" hidden="1"/></cols><sheetData>${cell}</sheetData>`)),
 merges:()=>zipSync(x(`<sheetData>${cell}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(500000)}</mergeCells>`)),
 farrow:()=>zipSync(x(`<sheetData>${cell}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`)),
 deep:()=>zipSync(x(`<sheetData>${cell}</sheetData>${'<a>'.repeat(2_000_000)}`)),
 cells:()=>zipSync(x(`<sheetData>${Array.from({length:20000},(_,r)=>`<row r="${r+1}">${'<c t="b"><v>1</v></c>'.repeat(180)}</row>`).join('')}</sheetData>`)),
 empty:()=>zipSync(x('<sheetData/>')),
};
const name=process.argv[2]!, which=process.argv[3]!;
const b=cases[name]!(); if(process.argv[4]) writeFileSync(process.argv[4],b);
const t=Date.now();
try{const s=await (which==='r'?readSheets:openWorkbook)(b);console.log(name,which,'ok',s[0]?.rows.length,Date.now()-t,'ms',Math.round(process.memoryUsage().rss/1e6));}
catch(e){console.log(name,which,String(e).slice(0,110),Date.now()-t,'ms',Math.round(process.memoryUsage().rss/1e6));}
