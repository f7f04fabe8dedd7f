import type { Settings } from '@shared/protocol/contract';
import { LANGUAGE_NAMES, LANGUAGES } from '@shared/text/languages';
import { changeSettings } from '../../store/app';
import { bringHintsBack } from '../../store/hints';
import { useStore } from '../../store/store';
import { closeDialog } from '../../store/view';
import { tenths } from '../../text/numbers';
import { useText } from '../../text/useText';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import { Choice } from '../../widgets/Select';

const THEMES = ['system', 'light', 'dark', 'projector'] as const;
const SCALES = [100, 125, 150, 175, 200] as const;
const MOTIONS = ['system', 'full', 'reduced'] as const;
const SPEEDS = [0.5, 1, 2] as const;

export function SettingsDialog() {
  const { t } = useText();
  const settings = useStore((s) => s.settings);
  const welcome = useStore((s) => s.welcome);
  const hidden = useStore((s) => s.hintsSeen.length);
  return (
    <Dialog title={t('ui.settings')} onClose={closeDialog} size="wide">
      <div className="form">
        <Choice
          label={t('ui.settings.language')}
          value={settings.language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(language) => void changeSettings({ language })}
        />
        <Choice
          label={t('ui.settings.theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`ui.settings.theme.${value}`) }))}
          onChange={(theme) => void changeSettings({ theme })}
        />
        <Choice
          label={t('ui.settings.text')}
          value={String(settings.textScale)}
          options={SCALES.map((scale) => ({ value: String(scale), label: `${scale} %` }))}
          onChange={(scale) => void changeSettings({ textScale: Number(scale) as Settings['textScale'] })}
        />
        <Choice
          label={t('ui.settings.motion')}
          value={settings.motion}
          options={MOTIONS.map((value) => ({ value, label: t(`ui.settings.motion.${value}`) }))}
          onChange={(motion) => void changeSettings({ motion })}
        />
        <Choice
          label={t('ui.settings.speed')}
          value={String(settings.speed)}
          options={SPEEDS.map((speed) => ({ value: String(speed), label: `${tenths(speed)} ×` }))}
          onChange={(speed) => void changeSettings({ speed: Number(speed) as Settings['speed'] })}
        />
        <div className="row between">
          <span>{t('ui.settings.hints')}</span>
          <Button disabled={hidden === 0} onClick={bringHintsBack}>
            {t('ui.settings.hintsBack')}
          </Button>
        </div>
        {welcome && (
          <dl className="facts">
            <dt>{t('ui.settings.saves')}</dt>
            <dd>
              <code>{welcome.savesFolder}</code>
            </dd>
            <dt>{t('ui.settings.version')}</dt>
            <dd>{t('ui.settings.versionOf', { version: welcome.version, rules: welcome.rules })}</dd>
          </dl>
        )}
      </div>
    </Dialog>
  );
}
