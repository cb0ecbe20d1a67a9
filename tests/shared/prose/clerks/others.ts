import type { Dice } from './dice.ts';
import { type CaseFigures, type Figures, sumOf } from './figures.ts';
import { amount, hand, type Slot, type Words, words } from './sentence.ts';

const leads = ['', '2024年，', '全年', '2024年度，我镇', '本年度', '全年共', '我局', '加强规范性文件管理，'];

/** 制发规范性文件3件，废止1件，现行有效8件. */
export function aboutDocuments(dice: Dice, { issued, repealed, inForce }: Figures): Words {
  const write = hand(dice, dice.pick(['件', '件', '份', '部', '个']));
  const noun = dice.pick(['规范性文件', '行政规范性文件']);
  const lead = dice.pick(leads);
  const made = dice.pick(['制定', '制发', '出台', '印发', '新制定']);
  const mark = dice.pick(['，', '、', '；']);
  return dice.pick([
    () => words(lead, made, noun, write(issued), '。'),
    () =>
      words(
        lead,
        made,
        noun,
        write(issued),
        mark,
        '废止',
        write(repealed),
        mark,
        '现行有效',
        write(inForce),
        '。',
      ),
    () => words(lead, made, noun, write(issued), mark, '废止', noun, write(repealed), '。'),
    () =>
      words(
        lead,
        made,
        write(issued),
        mark,
        '废止',
        write(repealed),
        mark,
        '现行有效',
        noun,
        write(inForce),
        '。',
      ),
    () =>
      words(noun, made, write(issued), mark, '废止', write(repealed), mark, '现行有效', write(inForce), '。'),
    () => words('截至年底，现行有效', noun, dice.pick(['', '共']), write(inForce), '。'),
    () => words(lead, made, write(issued), noun, mark, '废止', write(repealed), '。'),
    () => words(noun, '：', made, write(issued), mark, '废止', write(repealed), '。'),
  ])();
}

/** 办理行政许可12件，作出行政处罚3件. */
export function aboutDecisions(dice: Dice, { licensing, penalties, coercion, fees }: Figures): Words {
  const write = hand(dice, dice.pick(['件', '件', '宗', '起', '项']));
  const lead = dice.pick(['', '2024年，', '全年', '本年度，我局', '2024年度']);
  const mark = dice.pick(['，', '、', '；']);
  return dice.pick([
    () =>
      words(
        lead,
        dice.pick(['办理', '作出', '']),
        '行政许可',
        dice.pick(['', '决定']),
        write(licensing),
        '。',
      ),
    () =>
      words(
        lead,
        dice.pick(['作出', '实施', '']),
        '行政处罚',
        dice.pick(['', '决定']),
        write(penalties),
        '。',
      ),
    () =>
      words(
        lead,
        '行政许可',
        write(licensing),
        mark,
        '行政处罚',
        write(penalties),
        mark,
        '行政强制',
        write(coercion),
        '。',
      ),
    () =>
      words(
        '行政许可、行政处罚、行政强制分别为',
        write(licensing),
        '、',
        write(penalties),
        '、',
        write(coercion),
        '。',
      ),
    () => words(lead, '作出', write(penalties), '行政处罚决定', mark, '实施行政强制', write(coercion), '。'),
    () =>
      words(
        lead,
        dice.pick(['收取', '共收取']),
        '行政事业性收费',
        dice.pick(['', '共计']),
        amount(dice, fees),
        '。',
      ),
    () => words('行政事业性收费', dice.pick(['金额', '总金额为', '共收费']), amount(dice, fees), '。'),
  ])();
}

const results = {
  upheld: ['结果维持', '维持', '被维持'],
  corrected: ['结果纠正', '被纠正', '纠正'],
  otherResult: ['其他结果'],
  pending: ['尚未审结', '未审结', '正在审理'],
} as const;

function told(dice: Dice, write: (value: number) => Slot, figures: CaseFigures): Words {
  const mark = dice.pick(['、', '，', '；']);
  return (Object.keys(results) as (keyof CaseFigures)[])
    .filter(result => figures[result] > 0 || dice.chance(30))
    .flatMap((result, at) => words(at === 0 ? '' : mark, dice.pick(results[result]), write(figures[result])));
}

/** 因政府信息公开引发行政复议2件，行政诉讼1件. */
export function aboutCases(dice: Dice, { review, direct, afterReview }: Figures): Words {
  const write = hand(dice, dice.pick(['件', '件', '起', '宗']));
  const lawsuits = sumOf(direct) + sumOf(afterReview);
  const reviews = sumOf(review);
  const cause = dice.pick([
    '因政府信息公开',
    '因政府信息公开工作',
    '因信息公开',
    '针对政府信息公开',
    '政府信息公开',
  ]);
  const verb = dice.pick(['被申请行政复议', '引发行政复议', '引起的行政复议', '行政复议']);
  const suit = dice.pick(['提起行政诉讼', '行政诉讼', '被提起行政诉讼']);
  const forms = [
    () => words(cause, verb, write(reviews), dice.pick(['，', '、', '；']), suit, write(lawsuits), '。'),
    () =>
      words(
        '全年',
        cause,
        verb,
        write(reviews),
        dice.pick(['，其中', '（']),
        told(dice, write, review),
        '。',
      ),
    () => words('行政复议', write(reviews), '，行政诉讼', write(lawsuits), '。'),
    () => words('未经复议直接起诉', write(sumOf(direct)), '，复议后起诉', write(sumOf(afterReview)), '。'),
    () => words('复议后起诉', write(sumOf(afterReview)), '，其中', told(dice, write, afterReview), '。'),
    () => words('发生', write(reviews), '因政府信息公开引起的行政复议。'),
  ];
  if (reviews === 0 && lawsuits === 0)
    forms.push(
      () => words('全年未发生因政府信息公开引起的行政复议、行政诉讼。'),
      () => words('没有因政府信息公开申请行政复议、提起行政诉讼的情况。'),
      () => words('无信息公开类行政复议和行政诉讼案件。'),
    );
  return dice.pick(forms)();
}
