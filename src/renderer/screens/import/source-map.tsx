import styles from './import-review.module.css';

interface SourceMapProps {
  /** How many blocks the source has. */
  readonly count: number;
  /** Those that are marked. */
  readonly blocks: ReadonlySet<number>;
}

/** A small picture of the whole source from top to bottom, with the lines marked that a table came from. */
export function SourceMap({ count, blocks }: SourceMapProps) {
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 1 ${Math.max(1, count)}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {[...blocks].map(block => (
        <rect key={block} x={0} y={block} width={1} height={1} />
      ))}
    </svg>
  );
}
