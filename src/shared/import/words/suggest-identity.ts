import type { IdentitySuggestions, Recognised } from '../import-result.ts';
import { bodyOf, isBody } from './body-name.ts';
import type { FoundSignature } from './find-signature.ts';

/** Words in which a body speaks of its own report, without saying that it is the report's. */
const speaking: readonly RegExp[] = [
  /(?:^|[，。；：、\s])(?<unit>[\u4e00-\u9fff]{2,40}?)(?:在总结|现(?:面向社会)?(?:公开|公布|发布|将)|编制(?:了|本|此|\d{4}))/gu,
  /(?:请与|请联系|联系单位|联系)[：:]?\s*(?<unit>[\u4e00-\u9fff]{2,40}?)(?:联系|[（(，,。；])/gu,
  /(?:发布|发文|公开|责任)(?:机构|单位|部门)\s*[：:]\s*(?<unit>[\u4e00-\u9fff]{2,40})/gu,
];

/** When a site or the report itself says it was published: the year before is most likely the report's. */
const published = /(?<year>20\d{2})\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/gu;

/** No more of each are worth a choice. */
const most = 3;

/**
 * What unit and year are likely to be where the report does not state them; offered, never written by itself.
 * @param opening all words above the first table, the site's own among them
 */
export function suggestIdentity(
  opening: string,
  signature: Omit<FoundSignature, 'paragraphs'> | undefined,
): IdentitySuggestions {
  const units = new Map<string, string>();
  const suggest = (name: string, how: string): void => {
    const unit = bodyOf(name);
    if (isBody(unit) && !units.has(unit)) units.set(unit, how);
  };
  if (signature?.organ) suggest(signature.organ, `落款“${signature.organ}”`);
  for (const pattern of speaking) {
    for (const match of opening.matchAll(pattern)) {
      suggest(match.groups?.unit ?? '', `“${match[0].trim()}”`);
    }
  }
  const years = new Map<number, string>();
  const dated = signature?.date === undefined ? undefined : Number(signature.date.slice(0, 4));
  if (dated !== undefined) years.set(dated - 1, `成文日期在 ${dated} 年`);
  for (const match of opening.matchAll(published)) {
    const year = Number(match.groups?.year);
    if (!years.has(year - 1)) years.set(year - 1, `“${match[0]}”是发布日期，报告的是前一年`);
  }
  return { units: listed(units), years: listed(years) };
}

function listed<Value>(found: ReadonlyMap<Value, string>): readonly Recognised<Value>[] {
  return [...found].slice(0, most).map(([value, how]) => ({ value, how }));
}
