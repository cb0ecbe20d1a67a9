import { stretchOf } from '../../../prose/text/pieces.ts';
import { placeOf } from '../../../prose/text/split-text.ts';
import { textRules } from '../../../rules/text-rules.ts';
import { finding } from '../../finding.ts';
import { sectionName } from '../../wording.ts';
import { quote } from '../quote.ts';
import { replacedBy } from '../replaced-by.ts';
import type { TextCheck } from '../text-check.ts';
import { outdatedSources } from './outdated-sources.ts';

/** `text.basis`: documents and terms that the report names and that no longer hold. */
export const checkBasis: TextCheck = ({ draft, format, texts }) =>
  texts.flatMap(reading =>
    outdatedSources
      .filter(({ since, sign }) => draft.year >= since && sign.test(reading.squeezed.text))
      .flatMap(({ words, why, instead }) =>
        [...reading.squeezed.text.matchAll(words)].map(match => {
          const place = placeOf(reading, stretchOf(match));
          const said = quote(reading.original, place.start, place.end);
          return finding(textRules.basis, {
            message: `『${sectionName(format, reading.section)}』写的是${said}：${why}。请核对后改正。`,
            cells: [],
            text: place,
            ...(instead ? { fix: replacedBy(place, instead) } : {}),
          });
        }),
      ),
  );
