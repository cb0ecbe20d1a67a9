import { finding } from '../../checks/finding.ts';
import { quote } from '../../checks/text/quote.ts';
import { sectionName } from '../../checks/wording.ts';
import type { Format } from '../../formats/compile.ts';
import { type Draft, textOf } from '../../report/draft.ts';
import { collectionRules } from '../../rules/collection-rules.ts';
import type { AcrossFinding } from '../collection/batch-result.ts';
import { type OwnSentence, ownSentences } from '../similar/own-sentences.ts';
import { type SimilarPair, similarTexts } from '../similar/similar-texts.ts';

/** A unit's text, to be compared with all others. */
export interface WrittenMember {
  /** As the roster names it. */
  readonly unit: string;
  readonly draft: Draft;
  readonly format: Format;
}

/** How many similar reports are told of one unit, the most similar ones. */
const mostTold = 5;

/** `collection.similarText`: sentences of a unit's own that stand in another unit's report too; told at both. */
export function similarFindings(members: readonly WrittenMember[]): readonly AcrossFinding[] {
  const texts = members.map(({ draft, format }) => ownSentences(draft, format));
  const told = new Map<number, number>();
  return similarTexts(texts).flatMap(pair =>
    ([pair.one, pair.other] as const).flatMap(which => {
      const count = (told.get(which) ?? 0) + 1;
      told.set(which, count);
      return count > mostTold ? [] : tell(pair, which, members, texts[which] ?? []);
    }),
  );
}

function tell(
  { one, other, shared, sentences }: SimilarPair,
  which: number,
  members: readonly WrittenMember[],
  all: readonly OwnSentence[],
): readonly AcrossFinding[] {
  const [mine, theirs] = which === one ? [members[one], members[other]] : [members[other], members[one]];
  const [first] = sentences.toSorted((a, b) => b.one.key.length - a.one.key.length);
  if (!mine || !theirs || !first) return [];
  const [own, foreign] = which === one ? [first.one, first.other] : [first.other, first.one];
  const length = all.reduce((sum, { key }) => sum + key.length, 0);
  const percent = Math.round((shared / Math.max(length, 1)) * 100);
  const passage = ({ draft, format }: WrittenMember, { section, start, end }: OwnSentence) =>
    `『${sectionName(format, section)}』${quote(textOf(draft, section), start, end)}`;
  return [
    {
      unit: mine.unit,
      other: theirs.unit,
      finding: finding(collectionRules.similarText, {
        message:
          `与“${theirs.unit}”的报告有 ${shared} 字相同或相近（占自己写的文字的 ${percent} %）：` +
          `${passage(mine, own)}，对方${passage(theirs, foreign)}。请核对是否抄用，改写成本单位的情况。`,
        cells: [],
        text: { section: own.section, start: own.start, end: own.end },
        actual: String(shared),
      }),
    },
  ];
}
