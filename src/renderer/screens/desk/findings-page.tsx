import { useMemo } from 'react';
import { type UnitFinding, unitFindings } from '../../../shared/county/desk/desk-rows.ts';
import { groupedBy } from '../../../shared/grouped-by.ts';
import { ruleFacts } from '../../../shared/rules/registry.ts';
import { gravity } from '../../../shared/rules/rule.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { type OpenDesk, useDesk } from '../../stores/desk-store.ts';
import { useDeskView } from '../../stores/desk-view-store.ts';
import { severityWords } from '../../text/common.ts';
import { deskFindingsWords } from '../../text/desk.ts';
import styles from './findings-page.module.css';

/** How many findings of a group are listed: the rest is in 问题清单. */
const mostListed = 200;

/** What was found in all units and between them, grouped by rule or by unit. */
export function FindingsPage({ open }: { readonly open: OpenDesk }) {
  const across = useDesk(state => state.across?.findings);
  const grouping = useDeskView(state => state.grouping);
  const all = useMemo(() => unitFindings(open.content.units, across ?? []), [open, across]);
  const groups = useMemo(() => groupsOf(all, grouping), [all, grouping]);
  return (
    <div className={styles.page}>
      <ChoiceField
        label={deskFindingsWords.grouping}
        value={grouping}
        choices={[
          { value: 'rule', label: deskFindingsWords.byRule },
          { value: 'unit', label: deskFindingsWords.byUnit },
        ]}
        onChange={value => useDeskView.setState({ grouping: value })}
      />
      {groups.length === 0 && <p>{deskFindingsWords.none}</p>}
      {groups.map(group => (
        <Group key={group.title} {...group} />
      ))}
    </div>
  );
}

interface FindingGroup {
  readonly title: string;
  readonly findings: readonly UnitFinding[];
}

function groupsOf(all: readonly UnitFinding[], grouping: 'rule' | 'unit'): readonly FindingGroup[] {
  if (grouping === 'unit') {
    return [...groupedBy(all, ({ unit }) => unit)].map(([unit, findings]) => ({
      title: deskFindingsWords.unitGroup(unit, findings.length),
      findings,
    }));
  }
  return [...groupedBy(all, ({ finding }) => finding.rule)]
    .map(([rule, findings]) => {
      const units = new Set(findings.map(({ unit }) => unit)).size;
      return { title: deskFindingsWords.group(ruleFacts(rule).title, findings.length, units), findings };
    })
    .toSorted((a, b) => gravityOf(a) - gravityOf(b) || b.findings.length - a.findings.length);
}

function gravityOf({ findings: [first] }: FindingGroup): number {
  return first ? gravity[first.finding.severity] : gravity.hint;
}

function Group({ title, findings }: FindingGroup) {
  const severity = findings[0]?.finding.severity ?? 'hint';
  return (
    <details className={styles.group}>
      <summary>
        <span aria-hidden="true">{severityWords[severity].mark} </span>
        {title}
      </summary>
      <ul>
        {findings.slice(0, mostListed).map(({ unit, finding }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same
          <li key={index}>
            <button
              type="button"
              className={styles.unit}
              onClick={() => useDeskView.setState({ page: 'units', active: unit })}
            >
              {unit}
            </button>
            ：{finding.message}
          </li>
        ))}
        {findings.length > mostListed && <li>{deskFindingsWords.more(findings.length - mostListed)}</li>}
      </ul>
    </details>
  );
}
