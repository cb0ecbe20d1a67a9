/**
 * Words around the report on a web page, which belong to the site. They are recognised so that they do not end
 * up in the report, and are shown to the user as left out.
 */

const aboveReport =
  /^(?:【?字[号体]|发布(?:时间|日期|机构|人)|发文(?:时间|日期|机关|字号)|公开(?:时间|日期)|成文日期|生成日期|(?:信息|文章|稿件|文件)?来源|作者|责任编辑|编辑|浏览|阅读|点击|访问|打印|分享|索引号|索 引 号|主题(?:分类|词)|信息(?:分类|名称)|体裁分类|文号|有效性|时效性|时间|日期|当前位置|您(?:的|现在的)?位置|首页|名称|关键词)\s*(?:[:：>＞】»[【|]|次数|量|本页|到|$)/;

const belowReport =
  /^(?:[-–—]\s*\d{1,3}\s*[-–—]$|版权所有|主办(?:单位)?|承办(?:单位)?|技术支持|网站(?:标识码|地图)|政府网站|备案|ICP|.{0,12}ICP备|.{0,12}公网安备|联系我们|关于我们|打印(?:本页|此页)?|关闭(?:本页|窗口)?|【?(?:打印|关闭|收藏|返回)|上一[篇条页]|下一[篇条页]|相关(?:链接|文章|附件)|扫一扫|分享(?:到|至)|责任编辑|附件下载|您是第)/;

const longest = 160;

/** Whether words above the report's text are the site's: date, source, type size. */
export function isAboveReport(words: string): boolean {
  return words.length <= longest && aboveReport.test(words.trim());
}

/** Whether words below the report's text are the site's: owner, licence, links. */
export function isBelowReport(words: string): boolean {
  return words.length <= longest && belowReport.test(words.trim());
}
