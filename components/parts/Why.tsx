import type { Trace } from '../../engine/model';
import { spoken, traceText } from '../present/words';
import { useTexts } from '../text';

/** Why the comparison says so: the rule that decided, how strongly, and what spoke for it. */
export function Why({ trace }: { trace: Trace }) {
  const texts = useTexts();
  const { say, locale } = texts;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (
    <details class="why">
      <summary>{say('why')}</summary>
      <p data-rule={trace.rule}>
        {say('why_rule', traceText('rule', trace.rule, texts), number.format(trace.score))}
      </p>
      <ul>
        {spoken(trace).map(([name, value]) => (
          <li key={name} data-feature={name}>
            {traceText('feature', name, texts)} <b>{number.format(value)}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}
