/**
 * Words around the report on a web page, which belong to the site. They are recognised so that they do not end
 * up in the report, and are shown to the user as left out.
 */

/** A field that a site prints above an article, with its value. */
const field =
  /^(?:字[号体]|(?:发布|发表|发文|发稿|更新|录入|上传|成文|生成|公开|印发|添加|信息)?(?:时间|日期)|(?:发布|发文|公开|制发|责任|供稿)(?:机构|单位|部门|机关|人|者|字号)|(?:信息|文章|稿件|文件|新闻|内容)?来源|作者|责任编辑|编辑|审核|浏览(?:量|次数)?|阅读(?:量|次数)?|点击(?:量|率|次数)?|访问量?|打印|分享|索引号|索 引 号|主题(?:分类|词)|信息(?:分类|名称)|体裁分类|文号|有效性|时效性|当前位置|您(?:的|现在的)?位置|首页|名称|标题|关键词)\s*(?:[:：>＞】»[【|\]]|次数|量|本页|到|[12]\d{3}[-/.年]|$)/;

/** A moment, and perhaps who published then. */
const moment = /^[12]\d{3}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s|$)/;

/** Words to click on. */
const button =
  /^(?:[大中小]|正文|收藏|关闭|返回|打印|打印本页|本页|分享|转发|字[号体]|默认|特大|超大|中大|标准|较大|语音播报|播报|朗读|听全文|听新闻|下载|纠错|繁體|繁体|简体|微信|微博|QQ|QQ空间|手机版|全屏|A[+-]?)$/;

/** An offer to the visitor. */
const offer =
  /^(?:点击(?:收听|播放|下载|查看)|扫一扫|扫描二维码|我要(?:纠错|收藏|打印|分享)|用手机(?:打开|浏览|查看))/;

const belowReport =
  /^(?:[-–—]\s*\d{1,3}\s*[-–—]$|版权所有|主办(?:单位)?|承办(?:单位)?|技术支持|网站(?:标识码|地图)|政府网站|备案|ICP|.{0,12}ICP备|.{0,12}公网安备|联系我们|关于我们|打印(?:本页|此页)?|关闭(?:本页|窗口)?|【?(?:打印|关闭|收藏|返回)|上一[篇条页]|下一[篇条页]|相关(?:链接|文章|附件)|扫一扫|分享(?:到|至)|责任编辑|附件下载|您是第)/;

const longest = 160;

/** Whether words above the report's text are the site's: date, source, type size. */
export function isAboveReport(words: string): boolean {
  if (words.length > longest) return false;
  const plain = words.trim().replace(/^[•·●◆■★▪►▶▌※○◎[【\s-]+/, '');
  if (field.test(plain)) return true;
  // Only a sentence has such marks; what a site prints in a line has none.
  if (/[。；，！？]/.test(plain)) return false;
  const parts = plain.split(/[\s|｜[\]【】()（）:：/、]+/).filter(part => part !== '');
  return (
    moment.test(plain) || offer.test(plain) || (parts.length > 0 && parts.every(part => button.test(part)))
  );
}

/** Whether words below the report's text are the site's: owner, licence, links. */
export function isBelowReport(words: string): boolean {
  return words.length <= longest && belowReport.test(words.trim());
}

/** A file offered below a report, or the word above such: 附件：1.柳河镇年报.docx */
const attachment =
  /^附件(?:下载)?\s*\d{0,2}\s*[:：]?\s*$|\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|txt|jpe?g|png)(?:\s*[（(【[].{0,12}[）)】\]])?\s*$/i;

/** Whether words name a file that a site offers with the report. */
export function isAttachment(words: string): boolean {
  return words.length <= longest && !/。/.test(words) && attachment.test(words.trim());
}
