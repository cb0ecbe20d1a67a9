import { family } from './rule.ts';

/** What the texts say: against the tables, what they must say, what must not be published. */
export const textRules = family('text', {
  missing: {
    severity: 'error',
    title: '一、五、六部分都要写',
    basis: '官方格式的六个部分（国办公开办函〔2019〕60号、国办公开办函〔2021〕30号）',
    unfilled: true,
    marks: 'words',
  },
  figure: {
    severity: 'error',
    also: { warning: '写法不能完全确定，或是与上年的比较' },
    title: '文字里的数与表格一致',
    basis: '办理经验',
    marks: 'firstCell',
  },
  topic: {
    severity: 'warning',
    title: '一、五部分写到格式要求的各个方面',
    basis:
      '官方格式对一、五部分的要求（国办公开办函〔2021〕30号）；工作考核、社会评议和责任追究结果：《政府信息公开条例》第五十条第（四）项',
    marks: 'words',
  },
  fee: {
    severity: 'error',
    title: '第六部分写明收取信息处理费的情况（2021年度起）',
    basis: '官方格式对第六部分的要求（国办公开办函〔2021〕30号）',
    marks: 'words',
  },
  length: {
    severity: 'hint',
    title: '总体情况 1000 字左右',
    basis: '办理经验（如武政办发〔2025〕54号），不是全国统一的规定',
    marks: 'words',
  },
  contact: {
    severity: 'hint',
    title: '引言写明联系方式',
    basis: '办理经验',
    marks: 'words',
  },
  period: {
    severity: 'hint',
    title: '引言写明数据的统计期限',
    basis: '办理经验',
    marks: 'words',
  },
  year: {
    severity: 'warning',
    also: { error: '统计期限写的是别的年份', hint: '提到往年的工作要点等文件' },
    title: '文字里的年份是报告的年度',
    basis: '办理经验',
    marks: 'words',
  },
  unit: {
    severity: 'warning',
    title: '文字里没有别的机关的名称和自称',
    basis: '办理经验',
    marks: 'words',
  },
  placeholder: {
    severity: 'error',
    title: '没有留着模板里待填的词',
    basis: '办理经验',
    marks: 'words',
  },
  repeated: {
    severity: 'warning',
    also: { hint: '只改了数字' },
    title: '不照抄上年的报告',
    basis: '办理经验',
    marks: 'words',
  },
  duplicate: {
    severity: 'warning',
    also: { hint: '在不同的部分' },
    title: '同样的话不写两遍',
    basis: '办理经验',
    marks: 'words',
  },
  printed: {
    severity: 'warning',
    title: '正文里不重复写标题、表格的栏目和落款',
    basis: '办理经验',
    marks: 'words',
  },
  promise: {
    severity: 'hint',
    title: '第五部分写到上年提出的措施落实得怎样',
    basis: '办理经验',
    marks: 'words',
  },
  personalData: {
    severity: 'error',
    also: { warning: '手机号码', hint: '联系方式里的手机号码，别处的电话、邮箱' },
    title: '不公布身份证号码、银行卡号等个人信息',
    basis: '《政府信息公开条例》第十五条',
    marks: 'words',
  },
  secrecy: {
    severity: 'warning',
    title: '提到涉密、内部内容的，发布前经过保密审查',
    basis: '《政府信息公开条例》第十七条',
    marks: 'words',
  },
  basis: {
    severity: 'warning',
    title: '引用的文件、期限现在还有效',
    basis: '《政府信息公开条例》（国务院令第711号）第三十三条；国办公开办函〔2021〕30号',
    marks: 'words',
  },
  date: {
    severity: 'warning',
    title: '文字里的日期是日历上有的',
    basis: '办理经验',
    marks: 'words',
  },
  wording: {
    severity: 'hint',
    title: '没有重复的词和常见的错字',
    basis: '办理经验；用字依据《现代汉语词典》和《第一批异形词整理表》（GF 1001—2001）',
    marks: 'words',
  },
  sum: {
    severity: 'hint',
    title: '一句话里各项之和、占比与总数相符',
    basis: '办理经验',
    marks: 'words',
  },
  parts: {
    severity: 'warning',
    title: '引言里说的部分数与报告相符',
    basis: '办理经验',
    marks: 'words',
  },
});
