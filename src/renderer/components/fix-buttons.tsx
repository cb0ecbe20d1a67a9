import type { Finding, Fix } from '../../shared/checks/finding.ts';
import { Button } from './button.tsx';

interface FixButtonsProps {
  readonly finding: Finding;
  readonly onFix: (finding: Finding, fix: Fix) => void;
}

/** The repairs a finding offers, one button each. */
export function FixButtons({ finding, onFix }: FixButtonsProps) {
  return (
    <>
      {[finding.fix, finding.otherFix].map(
        fix =>
          fix && (
            <Button key={fix.label} look="small" onClick={() => onFix(finding, fix)}>
              {fix.label}
            </Button>
          ),
      )}
    </>
  );
}
