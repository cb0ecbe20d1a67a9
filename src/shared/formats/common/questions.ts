import type { Choice, Question, QuestionTree } from '../declaration/help.ts';

const question = (id: string) => ({ to: 'question', question: id }) as const;
const row = (id: string) => ({ to: 'row', row: id }) as const;

const common: Readonly<Record<string, Question>> = {
  finished: {
    ask: '到报告年度的12月31日，这件申请办结了吗？',
    choices: [
      { label: '办结了', hint: '已经答复、告知，或者依法不再处理。', leads: question('reply') },
      {
        label: '还没有办结',
        hint: '在期限内、延长了期限、正在征求第三方意见、等申请人补正。',
        leads: row('carriedOut'),
      },
    ],
  },
  reply: {
    ask: '最后是怎样办结的？',
    note: '请看答复书、告知书的结论。',
    choices: [
      {
        label: '全部给了，或者告知了到哪里取得',
        hint: '已经主动公开、告知查阅途径的也选这一项。',
        leads: row('granted'),
      },
      {
        label: '给了一部分',
        hint: '遮去、删去不应当公开的，把其余的给了。只计这一行。',
        leads: row('partiallyGranted'),
      },
      { label: '本机关有，但决定不公开', leads: question('reason') },
      { label: '提供不了', hint: '没有、不归本机关、要另外制作、看不出要什么。', leads: question('unable') },
      {
        label: '不作为政府信息公开申请处理，或者不予处理',
        hint: '信访投诉、重复申请、要公开出版物等。',
        leads: question('refused'),
      },
      { label: '其他方式', hint: '申请人逾期不补正、逾期不缴费、主动撤回等。', leads: question('ended') },
    ],
  },
  reason: {
    ask: '答复书写的不公开的理由是哪一个？',
    choices: [
      { label: '已经依法确定为国家秘密', leads: row('denied.stateSecret') },
      {
        label: '别的法律、行政法规禁止公开',
        hint: '答复书引了那部法律、行政法规的条款。',
        leads: row('denied.prohibitedByLaw'),
      },
      {
        label: '可能危及国家安全、公共安全、经济安全、社会稳定',
        leads: row('denied.securityAndStability'),
      },
      { label: '商业秘密、个人隐私等第三方的合法权益', leads: row('denied.thirdPartyRights') },
      { label: '内部事务：人事管理、后勤管理、内部工作流程', leads: row('denied.internalAffairs') },
      {
        label: '过程性信息：讨论记录、过程稿、磋商信函、请示报告',
        leads: row('denied.processInformation'),
      },
      { label: '行政执法案卷', leads: row('denied.enforcementFiles') },
      {
        label: '工商、不动产登记资料等，另有查询规定',
        hint: '告知申请人依照有关法律、行政法规的规定办理。',
        leads: row('denied.administrativeInquiry'),
      },
    ],
  },
  unable: {
    ask: '为什么提供不了？',
    choices: [
      {
        label: '经检索没有，或者不归本机关负责公开',
        hint: '告知不存在，或者告知由哪个机关负责。',
        leads: row('unavailable.notHeld'),
      },
      {
        label: '没有现成的，要另外加工、分析',
        leads: row('unavailable.requiresCreation'),
      },
      {
        label: '补正以后，仍然看不出要的是什么',
        hint: '没有按期补正的，请返回选“其他方式”。',
        leads: row('unavailable.stillUnclear'),
      },
    ],
  },
  refused: {
    ask: '告知书写的是哪一种情形？',
    choices: [
      { label: '实际是信访、投诉、举报', leads: row('notProcessed.petition') },
      {
        label: '同一个人又要已经答复过的同一个信息',
        leads: row('notProcessed.duplicate'),
      },
      { label: '要的是政府公报、报刊、书籍等公开出版物', leads: row('notProcessed.publication') },
      {
        label: '数量、频次明显超过合理范围，理由不合理',
        leads: row('notProcessed.excessive'),
      },
      {
        label: '申请人已经有了，要求确认或者重新出具',
        leads: row('notProcessed.confirmation'),
      },
    ],
  },
};

/** The last answers of both official formats: where what was done falls under （六）其他处理. */
const endings = {
  notCorrected: {
    label: '告知补正后，申请人逾期没有补正',
    hint: '没有正当理由，视为放弃申请。',
  },
  feeUnpaid: { label: '发出信息处理费收费通知后，申请人逾期没有缴费' },
  other: { label: '申请人撤回，或者别的情形' },
} as const satisfies Readonly<Record<string, Omit<Choice, 'leads'>>>;

/**
 * 这件该填哪一行: from what was done with one request to its row of table 三. The questions follow the order in
 * which the regulation (国务院令第711号, articles 30 to 39) has a request dealt with; the answers under each are the
 * rows of the format. `rows` are those under （六）其他处理, which the two official formats have differently.
 */
export function questionsEnding(rows: Readonly<Record<keyof typeof endings, string>>): QuestionTree {
  return {
    table: 'requests',
    first: 'finished',
    questions: {
      ...common,
      ended: {
        ask: '是哪一种情形？',
        choices: [
          { ...endings.notCorrected, leads: row(rows.notCorrected) },
          { ...endings.feeUnpaid, leads: row(rows.feeUnpaid) },
          { ...endings.other, leads: row(rows.other) },
        ],
      },
    },
  };
}
