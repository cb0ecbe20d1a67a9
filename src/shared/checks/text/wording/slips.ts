/** A word that is often written wrong in official texts. */
export interface Slip {
  /** In squeezed words. */
  readonly words: RegExp;
  /** `$1` stands for the first group of the words. */
  readonly instead: string;
  /** Why the other one is right. */
  readonly why: string;
}

/**
 * Pairs that 《现代汉语词典》 keeps apart, 账 for 帐 of 《第一批异形词整理表》(GF 1001—2001), and slips of the keyboard; each
 * only where the other word is meant without doubt.
 */
export const slips: readonly Slip[] = [
  {
    words:
      /(?<!(?:报名|申请|征集|征求|时间|意见|受理|日期|投递)[^，。；]{0,4})截止[到至]?(?=20\d\d年|\d{1,2}月|本?年底|目前|年末|今年)/g,
    instead: '截至',
    why: '后面带着时间的，用“截至”；“截止”是到此停止',
  },
  {
    words:
      /(?<!台风[^，。；]{0,8})登陆(?!台风)(?=[^，。；期后前时]{0,12}(?:网站|网页|平台|系统|网址|账号|公众号|客户端|邮箱|www|http))/g,
    instead: '登录',
    why: '进入网站、系统用“登录”；“登陆”是上岸',
  },
  { words: /帐(?=[号户目单簿])/g, instead: '账', why: '钱财往来和用户名称用“账”' },
  {
    words: /其它(?=需要报告|事项|情况|方面|部门|单位|处理|政府信息)/g,
    instead: '其他',
    why: '格式的原文是“其他”',
  },
  {
    words:
      /(?<=(?:邮箱|邮件|E-?mail|e-?mail)(?:地址)?[：:]?)([A-Za-z0-9][A-Za-z0-9._-]{1,29})(?=(?:qq|163|126|sina|sohu|foxmail|139|189)\.com)/g,
    instead: '$1@',
    why: '电子邮箱里少了“@”',
  },
  { words: /按步就班/g, instead: '按部就班', why: '成语写错了' },
  { words: /依申公开/g, instead: '依申请公开', why: '少了“请”字' },
  { words: /政府信信息/g, instead: '政府信息', why: '多了一个“信”字' },
];
