import type { AdviceReason } from '@shared/views/advice';
import { foundedAs } from '../../text/founded';
import { signed } from '../../text/numbers';
import type { Text } from '../../text/useText';

/** A reason of an adviser in words: “Assembly: authority +5.8”, “a trade agreement comes to be”. */
export function reasonText(reason: AdviceReason, { t, ref, name, value, has }: Text): string {
  const { kind, on, id, amount } = reason;
  if (kind === 'add') return t('ui.advice.move', { what: ref(reason), by: signed(amount) });
  if (kind === 'set')
    return reason.value === ''
      ? t('ui.preview.end', { what: ref(reason) })
      : t('ui.preview.set', { what: ref(reason), value: value(reason.value) });
  if (kind === 'end') return t('ui.preview.end', { what: name(on, id) });
  // What is not there yet has no name in the world: a treaty or a war goes by its kind.
  if (on === 'treaty' && has(`ui.treaty.${reason.value}`))
    return t('ui.preview.create', { what: t(`ui.treaty.${reason.value}`) });
  const kindOf = has(`ui.subject.${on}`) ? t(`ui.subject.${on}`) : name(on, id);
  const called = foundedAs(reason.value)?.name ?? reason.value;
  return t('ui.preview.create', { what: called || kindOf });
}
