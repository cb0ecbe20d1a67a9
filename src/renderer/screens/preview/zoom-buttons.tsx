import { Button } from '../../components/button.tsx';
import { previewWords } from '../../text/preview.ts';

/** How far the pages can be magnified from the width of the pane. */
const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

interface ZoomButtonsProps {
  /** How many times as wide as the pane the pages are. */
  readonly magnified: number;
  readonly onChange: (magnified: number) => void;
}

/** Makes the pages smaller, as wide as the pane, and larger. */
export function ZoomButtons({ magnified, onChange }: ZoomButtonsProps) {
  const smaller = steps.findLast(step => step < magnified);
  const larger = steps.find(step => step > magnified);
  return (
    <span>
      <Button
        look="quiet"
        aria-label={previewWords.smaller}
        disabled={smaller === undefined}
        onClick={() => smaller !== undefined && onChange(smaller)}
      >
        −
      </Button>
      <Button look="quiet" title={previewWords.fit} onClick={() => onChange(1)}>
        {Math.round(magnified * 100)} %
      </Button>
      <Button
        look="quiet"
        aria-label={previewWords.larger}
        disabled={larger === undefined}
        onClick={() => larger !== undefined && onChange(larger)}
      >
        ＋
      </Button>
    </span>
  );
}
