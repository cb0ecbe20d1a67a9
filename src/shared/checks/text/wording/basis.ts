import { placeOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import { quote, sectionName } from '../quote.ts';
import type { TextCheck } from '../text-check.ts';
import { oldAnswerTerm, outdatedSources } from './outdated-sources.ts';

/** `text.basis`: documents and terms that the report names and that no longer hold. */
export const checkBasis: TextCheck = ({ draft, format, texts }) =>
  texts.flatMap(reading =>
    [...outdatedSources, oldAnswerTerm]
      .filter(({ since }) => draft.year >= since)
      .flatMap(({ words, why, instead }) =>
        [...reading.squeezed.text.matchAll(words)].map(match => {
          const place = placeOf(reading, { start: match.index, end: match.index + match[0].length });
          const said = quote(reading.original, place.start, place.end);
          return finding(textRules.basis, {
            message: `『${sectionName(format, reading.section)}』写的是${said}：${why}。请核对后改正。`,
            cells: [],
            text: place,
            ...(instead
              ? { fix: { label: `改为 ${instead}`, text: { ...place, replacement: instead } } }
              : {}),
          });
        }),
      ),
  );
