/**
 * word/settings.xml: page numbers differ on odd and even pages, punctuation may be squeezed at the end of a line
 * as Chinese Word does, the language is Chinese, and the file opens without compatibility mode.
 */
export function settingsXml(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:zoom w:percent="100"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>',
    '<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>',
    '<w:characterSpacingControl w:val="compressPunctuation"/>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
    '</w:settings>',
  ].join('');
}
