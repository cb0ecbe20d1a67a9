/** What `--help` prints. */
export const helpText = `年报助手命令行：政府信息公开工作年度报告的读入、核对和导出。

用法：
  cli import <文件> [-o 草稿.json] [--json]
      读入已发布或填了一半的报告（.docx .doc .wps .xlsx .pdf .html .txt），写出草稿；不写 -o 时输出到屏幕。
      认出了什么、没认出什么，在标准错误中说明；--json 改为输出一份 JSON：每格从哪里来、没认出的、
      做过的处理和核对结果，草稿只在写了 -o 时写出。
  cli check <草稿.json>… [--last 上年草稿.json] [--json]
      核对草稿，一行一条。--last 同时核对与上年的衔接；--json 输出 JSON。
  cli export <草稿.json> -o 报告.docx [--fonts gb|system] [--review]
      写出报告。按文件名的结尾决定格式：.docx .html .txt，或 .json（草稿本身）。
      --fonts gb 用公文字体（缺省），system 用系统自带字体。
      --review 写出审校稿：报告本身不变，核对出的问题作为批注写在那一格、那几个字旁边。
  cli export <草稿.json> -o 报告.docx --template 县模板.docx [--partly]
      把报告填进本单位自己的 Word 文件：数填进原有的格，文字放到各标题下面，其余一字不动。
      有放不下的先逐条说明，不写文件；--partly 放不下的不填，其余照填。
  cli picture <草稿.json> -o 一图读懂.svg [--last 上年草稿.json] [--colours blue|red|green]
      画出“一图读懂”：一页图，.svg 或带文字说明的 .html。--last 把上年的数画在旁边。
  cli review <草稿.json> <改回来的.docx> [--json]
      把改回来的 Word 与草稿比较，一行一处：改了哪一格、哪几个字，谁改的，写了什么批注。不改动草稿。
  cli compare <草稿.json> <网页.html|.docx|.pdf|另一份草稿.nianbao> [--json]
      把发布出来的报告或另一份草稿与草稿逐格逐字比较，一行一处；有不同时退出码为 1。不改动草稿。
  cli new --year 2025 --unit 机关全称 [--format 2021] [-o 草稿.json]
      新建空白草稿；不写 --format 时按年度选用官方格式。
  cli rules [--json]
      列出核对报告的全部规则：程度、编号、内容和依据；--json 输出 JSON。
  import、check、export、new、sum 都可加 --formats <格式文件>，可写多次：除程序自带的格式外，也使用这些格式。
  cli format check <格式文件> [-o 成品.nianbao-format] [--formats <格式文件>]
      核对一份格式文件缺什么、哪里矛盾，一行一条；完整的可用 -o 写出带校验码的成品。
  cli format diff <格式文件或 2021> <格式文件>
      列出两种格式的不同。
  cli format new --from 2021 [-o 新格式.nianbao-format]
      以一种官方格式为底稿，开始写新的格式文件。
  cli batch <文件或文件夹>… [--roster 名册.txt|.xlsx] [--last 上年文件夹] [-o 问题清单.xlsx|.json]
            [--year 2024] [--notes 文件夹 --unit 落款机关] [--due 2025-01-31] [--drafts 文件夹]
      一次读入并核对许多单位的报告，一个单位一行；--roster 对照名册，--last 与上年的报告衔接。
      读不出的文件说明原因，不影响其余的。--notes 给每个有问题的单位写一份审核意见（.docx）；
      --due 按截止日期列出公布情况；--drafts 把读入的报告存成草稿，供 sum 汇总。
  cli sum <草稿或文件夹>… [-o 汇总.json] [--account 账目.xlsx|.json] [--unit 机关全称]
          [--roster 名册.txt|.xlsx] [--last 上年汇总.json] [--with-faults]
      把各单位的草稿逐格相加，写出汇总的草稿；--account 写出每一格由哪些单位的数组成。
      有空格、错数，或名册里的单位缺报告的，说明原因，不汇总；--with-faults 照现在的数汇总，一一列明。
      --last 核对与上年汇总的衔接。汇总的草稿可以再汇总。
  cli collect send <草稿.json> --stations 分工.txt -o 文件夹
      按分工给每个站所写一张数据采集表（.xlsx），只有它要填的栏目。分工一行一个站所：
      综合执法队：行政处罚、行政强制
  cli collect take <草稿.json> <采集表.xlsx>… -o 新草稿.json [--sources 来源表.xlsx]
      把填好发回的采集表填进草稿，与草稿原来的数不同的逐格列明；--sources 写出数据来源表。
      两张表同一格填的不一样的，一一指出，什么也不写。
  cli documents <规范性文件清单.xlsx> --year 2025 [-o 现行有效.xlsx] [--json]
      数出这一年制发、废止、现行有效的件数，并列出现行有效的文件；有一行看不懂就指出，不计数。
      picture、collect、documents 也可加 --formats <格式文件>。

文件名写 - 表示从标准输入读取。
退出码：0 没有错误；1 核对出错误；2 命令或文件有问题（原因见标准错误，不会写出半个文件）。
`;
