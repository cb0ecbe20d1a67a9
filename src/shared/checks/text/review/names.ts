/** The commonest surnames, which begin most people's names. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

const name = `[${surnames}][一-龥]{1,2}`;
const document =
  '(?:公民|居民)?(?:身份证|身份号码|证件|银行卡|社保卡|卡号|账号|电话|手机|联系电话|联系方式|微信)(?:号码|号)?[：:为是\\s]*';
/** 张三，身份证号码: with the document named, any words may stand before the name. */
const beforeDocument = new RegExp(`(${name})(?:同志|先生|女士)?[，：（(\\s]*的?${document}$`);
/** 村民张三 1380…: without it, the name must begin where a name can begin. */
const before = new RegExp(
  `(?:^|[^一-龥]|姓名|联系人|同志|村民|居民|户主|对象|申请人|为|是|及|和|：)(${name})(?:同志|先生|女士)?[，：:（(\\s]*$`,
);
const after = new RegExp(`^[）)]?[\\s，（(]*(?:姓名|户名|机主|联系人)?[：:]?\\s*(${name})(?![一-龥])`);

/**
 * The person's name right beside a number: 张三，身份证号…, …（李四）. Offsets are those of `text`; undefined where
 * there is none.
 */
export function nameBeside(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  const ahead = text.slice(Math.max(0, start - 24), start);
  const first = beforeDocument.exec(ahead) ?? before.exec(ahead);
  if (first?.[1] !== undefined) {
    const at = start - ahead.length + first.index + first[0].indexOf(first[1]);
    return { start: at, end: at + first[1].length };
  }
  const behind = text.slice(end, end + 16);
  const second = after.exec(behind);
  if (second?.[1] === undefined) return undefined;
  const at = end + second[0].lastIndexOf(second[1]);
  return { start: at, end: at + second[1].length };
}
