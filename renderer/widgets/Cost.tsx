import { useText } from '../text/useText';

/** What something costs: a number in a disc to the eye, “3 capital” to the ear. */
export function Cost({ of }: { of: number | string }) {
  const { t } = useText();
  return (
    <b className="cost">
      <span aria-hidden>{of}</span>
      <span className="unseen">{t('ui.cost', { cost: of })}</span>
    </b>
  );
}
