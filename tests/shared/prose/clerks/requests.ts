import type { Dice } from './dice.ts';
import { type Figures, handled, newReceived, type OutcomeId, outcomeIds } from './figures.ts';
import { hand, type Slot, type Words, words } from './sentence.ts';

type Write = (value: number) => Slot;

const leads = [
  '',
  '2024年，',
  '全年',
  '2024年度，我镇',
  '本年度',
  '一年来，我局',
  '截至2024年12月31日，我街道',
  '2024年1月1日至12月31日，全县',
  '报告期内，',
  '在依申请公开方面，',
  '我单位严格落实《条例》要求，全年',
  '依申请公开工作规范有序，2024年',
];
const nouns = [
  '政府信息公开申请',
  '依申请公开',
  '依申请公开事项',
  '信息公开申请',
  '依申请公开申请',
  '申请公开政府信息',
  '政府信息依申请公开件',
  '公民、法人和其他组织提出的政府信息公开申请',
];
const receiving = ['收到', '受理', '接收', '新收', '共收到', '共受理', '累计收到', '接到', '新受理', '共收'];

/** 收到…申请5件, subject before or after the figure. */
function received(dice: Dice, write: Write, value: number): Words {
  const lead = dice.pick(leads);
  const verb = dice.pick(receiving);
  const noun = dice.pick(nouns);
  const told = [
    () => words(lead, verb, noun, write(value)),
    () => words(lead, verb, noun, dice.pick(['共', '共计', '总计']), write(value)),
    () => words(lead, verb, write(value), noun),
    () => words(lead, noun, dice.pick(['：', '，', '情况：']), verb, write(value)),
    () => words(lead, verb, '的', noun, dice.pick(['有', '共', '为']), write(value)),
    () => words(noun, dice.pick(['方面，', '工作情况：']), dice.pick(['全年', '']), verb, write(value)),
  ];
  return dice.pick(told)();
}

const outcomeForms: Readonly<Record<OutcomeId, readonly string[]>> = {
  granted: ['予以公开', '已予以公开', '同意公开'],
  partiallyGranted: ['部分公开', '予以部分公开'],
  'denied.stateSecret': ['不予公开', '属于国家秘密不予公开', '决定不予公开'],
  'unavailable.notHeld': ['无法提供', '本机关不掌握相关政府信息', '因本机关不掌握相关信息无法提供'],
  'notProcessed.petition': ['不予处理', '信访举报投诉类申请'],
  'other.notCorrected': ['其他处理', '申请人无正当理由逾期不补正', '作其他处理'],
};

/** 其中予以公开3件、不予公开2件. */
function outcomes(dice: Dice, write: Write, figures: Figures): Words {
  const kept = outcomeIds.filter(id => figures.outcomes[id] > 0 || dice.chance(20));
  const told = kept.map(id => {
    const form = dice.pick(outcomeForms[id]);
    const value = write(figures.outcomes[id]);
    return dice.pick([
      () => words(form, value),
      () => words(form, value),
      () => words(value, form),
      () => words(form, '的', dice.pick(['', '有']), value),
    ])();
  });
  return joined(told, dice.pick(['、', '，', '；']));
}

function joined(all: readonly Words[], by: string): Words {
  return all.flatMap((each, at) => (at === 0 ? [...each] : [by, ...each]));
}

/** 其中自然人6件、企业1件. */
function applicants(dice: Dice, write: Write, figures: Figures): Words {
  const told: Words[] = [words(dice.pick(['自然人', '自然人申请']), write(figures.persons))];
  if (figures.institutes === 0 && dice.chance(50))
    told.push(words(dice.pick(['商业企业', '企业']), dice.pick(['', '申请']), write(figures.businesses)));
  else told.push(words('法人或其他组织', write(figures.businesses + figures.institutes)));
  return joined(told, dice.pick(['、', '，']));
}

/** What came over, what was answered, what is left; each told or not. */
function tails(dice: Dice, write: Write, figures: Figures): Words {
  const told: Words[] = [];
  if (figures.carriedIn > 0 && dice.chance(70))
    told.push(
      words(
        dice.pick(['上年结转', '上年度结转', '2023年结转', '结转上年', '上一年度结转']),
        write(figures.carriedIn),
      ),
    );
  if (dice.chance(70)) {
    const verb = dice.pick(['办结', '已办结', '共办结', '按期办结', '答复', '已答复', '办理', '按时答复']);
    told.push(words(verb, write(handled(figures))));
  }
  if (dice.chance(figures.carriedOut > 0 ? 80 : 15)) {
    const value = write(figures.carriedOut);
    told.push(
      dice.pick([
        () => words('结转下年度继续办理', value),
        () => words('结转下年', value),
        () => words('结转至2025年办理', value),
        () => words(value, '结转下一年度'),
        () => words('结转下年度办理的', value),
      ])(),
    );
  }
  return joined(told, dice.pick(['，', '，', '；', '、']));
}

/** Sentences about requests. */
export function aboutRequests(dice: Dice, figures: Figures): Words {
  const write = hand(dice, dice.pick(['件', '件', '件', '宗', '条', '份', '起', '件次']));
  const all = newReceived(figures);
  const forms: (() => Words)[] = [
    () => words(received(dice, write, all), '，', tails(dice, write, figures), '。'),
    () => words(received(dice, write, all), '，其中', outcomes(dice, write, figures), '。'),
    () => words(received(dice, write, all), '（其中', applicants(dice, write, figures), '）。'),
    () =>
      words(
        received(dice, write, all),
        dice.pick(['，其中', '。其中，', '（']),
        applicants(dice, write, figures),
        '。',
      ),
    () =>
      words(
        received(dice, write, all),
        '，',
        dice.pick(['办结', '已答复']),
        write(handled(figures)),
        dice.pick(['，其中', '；其中', '。其中']),
        outcomes(dice, write, figures),
        '。',
      ),
    () =>
      words(
        received(dice, write, all),
        '，上年结转',
        write(figures.carriedIn),
        dice.pick(['，合计', '，共计', '，共']),
        write(all + figures.carriedIn),
        '。',
      ),
  ];
  if (figures.carriedOut === 0 && figures.carriedIn === 0 && all > 0)
    forms.push(() =>
      words(
        received(dice, write, all),
        dice.pick(['，均已答复。', '，全部按期办结。', '，均依法予以答复。']),
      ),
    );
  if (all > 0 && all === figures.persons)
    forms.push(() =>
      words(
        received(dice, write, all),
        dice.pick(['，均为自然人申请。', '，申请人均为自然人。', '，全部为自然人。']),
      ),
    );
  if (all === 0)
    forms.push(() =>
      words(dice.pick(leads), dice.pick(['未收到', '没有收到', '未接到']), dice.pick(nouns), '。'),
    );
  return dice.pick(forms)();
}
