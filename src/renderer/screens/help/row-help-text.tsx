import { regulationName } from '../../../shared/help/clauses.ts';
import { clausesOf, type RowHelp } from '../../../shared/help/row-help.ts';
import { helpWords } from '../../text/help.ts';
import styles from './row-help-text.module.css';

/** A row's help in short: what is counted, what goes wrong, and the names of the clauses. */
export function RowHelpSummary({ help }: { readonly help: RowHelp }) {
  return (
    <div className={styles.text}>
      <p>{help.counts}</p>
      <Mistakes help={help} />
      <p className={styles.names}>
        {helpWords.clauseNames(
          regulationName,
          clausesOf(help).map(({ name }) => name),
        )}
      </p>
    </div>
  );
}

/** A row's help in full, with the words of the clauses. */
export function RowHelpText({ help }: { readonly help: RowHelp }) {
  return (
    <div className={styles.text}>
      <h3>{helpWords.counts}</h3>
      <p>{help.counts}</p>
      <h3>{helpWords.mistakes}</h3>
      <Mistakes help={help} />
      <h3>{helpWords.basis}</h3>
      <p className={styles.names}>{regulationName}</p>
      <dl className={styles.clauses}>
        {clausesOf(help).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {help.basisNote && <p>{help.basisNote}</p>}
    </div>
  );
}

function Mistakes({ help }: { readonly help: RowHelp }) {
  return (
    <ul className={styles.mistakes}>
      {help.mistakes.map(mistake => (
        <li key={mistake}>{mistake}</li>
      ))}
    </ul>
  );
}
