import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/shared/import/html/read-html.ts';

function words(html: string): readonly string[] {
  return readHtml(html).map(block =>
    block.kind === 'table'
      ? block.cells.map(cell => `${cell.row},${cell.column}:${cell.text}`).join(' ')
      : block.text,
  );
}

describe('the words of a web page', () => {
  test('paragraphs end at block elements and line breaks; spans do not part words', () => {
    expect(words('<div>一<span>是</span><p>二是</p>三是<br>四是</div>五是')).toEqual([
      '一是',
      '二是',
      '三是',
      '四是',
      '五是',
    ]);
  });

  test('indents of any kind of blank are left out', () => {
    expect(words('<p>&nbsp;&nbsp;\u3000\u3000一、总体&#8203;情况 \n </p>')).toEqual(['一、总体情况']);
  });

  test('scripts, styles, hidden and deleted words, menus are not read', () => {
    const html =
      '<head><title>题</title></head><script>var p="<p>假</p>"</script><style>p{}</style><nav>菜单</nav><p hidden>藏</p><p style="display: none">藏</p><del>删</del><select><option>选</option></select><p>真</p>';
    expect(words(html)).toEqual(['真']);
  });

  test('entities are characters', () => {
    expect(words('<p>&ldquo;三个转变&rdquo;&amp;&lt;1&#24180;</p>')).toEqual(['“三个转变”&<1年']);
  });

  test('what Windows writes before copied HTML is not read', () => {
    expect(
      words(
        'Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\nSourceURL:http://x/\r\n<html><body><!--StartFragment--><p>真</p>',
      ),
    ).toEqual(['真']);
  });
});

describe('the tables of a web page', () => {
  test('spans are laid out as a browser does', () => {
    expect(words('<table><tr><td rowspan="2">甲<td colspan=2>乙</tr><tr><td>1<td>2</table>')).toEqual([
      '0,0:甲 0,1:乙 1,1:1 1,2:2',
    ]);
    expect(words('<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</table>')).toEqual([
      '0,0:甲 0,1:1 1,1:2 2,1:3',
    ]);
  });

  test('cells without closing tags, and a heading part', () => {
    expect(words('<TABLE><thead><TR><TH>甲<TH>乙<tbody><TR><TD>1<TD>2</TABLE><p>后</p>')).toEqual([
      '0,0:甲 0,1:乙 1,0:1 1,1:2',
      '后',
    ]);
  });

  test('a table of one cell within a cell is that cell’s words', () => {
    expect(words('<table><tr><td>甲</td><td><table><tr><td>1</td></tr></table></td></tr></table>')).toEqual([
      '0,0:甲 0,1:1',
    ]);
  });

  test('a table that lays out the page is dissolved', () => {
    expect(
      words(
        '<table><tr><td>左</td><td><p>前</p><table><tr><td>甲</td><td>1</td></tr></table><p>后</p></td></tr></table>',
      ),
    ).toEqual(['左', '前', '0,0:甲 0,1:1', '后']);
  });

  test('paragraphs in a cell are lines of it, and a broken span is one', () => {
    expect(
      words('<table><tr><td colspan="x"><p>（四）无</p><p>法提供</p></td><td>1</td></tr></table>'),
    ).toEqual(['0,0:（四）无\n法提供 0,1:1']);
  });
});
