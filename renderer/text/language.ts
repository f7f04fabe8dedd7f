import { catalogueIn, type Language } from '@shared/text/languages';
import type { Catalogue } from '@shared/text/say';
import { useStore } from '../store/store';

/** How a language counts, writes its numbers and dates, and orders its names. */
interface Speech {
  language: Language;
  words: Catalogue;
  plural: Intl.PluralRules;
  whole: Intl.NumberFormat;
  tenth: Intl.NumberFormat;
  fullTenth: Intl.NumberFormat;
  signedWhole: Intl.NumberFormat;
  signedTenth: Intl.NumberFormat;
  moment: Intl.DateTimeFormat;
  order: Intl.Collator;
}

/** English dates as most of the world writes them. */
const DATES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de' };

function speechOf(language: Language): Speech {
  return {
    language,
    words: catalogueIn(language),
    plural: new Intl.PluralRules(language),
    // No minus before a zero.
    whole: new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'negative' }),
    tenth: new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'negative' }),
    fullTenth: new Intl.NumberFormat(language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'negative',
    }),
    signedWhole: new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    signedTenth: new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    moment: new Intl.DateTimeFormat(DATES[language], { dateStyle: 'medium', timeStyle: 'short' }),
    order: new Intl.Collator(language),
  };
}

let now = speechOf(useStore.getState().settings.language);

// Before anything is drawn anew: whoever is told of the setting later finds the words changed already.
useStore.subscribe(({ settings: { language } }) => {
  if (language !== now.language) now = speechOf(language);
});

/** The language that the person has chosen, as it stands at this moment. */
export function speech(): Speech {
  return now;
}
