import type { Language } from '../../functions/core/reader.ts';

/** The same invented news as the papers of one language would print it. */
export interface LocalNews {
  /** A topic of the topics file. */
  topic: { id: string; title: string; description: string };
  publishers: readonly [string, string, string];
  /** A strike that has ended, of several sources. */
  strike: {
    headline: string;
    brief: readonly [string, string, string];
    quote: string;
    speaker: string;
    /** Who the speaker is. */
    introduction: string;
    /** The word of the first sentence that means a day. */
    day: string;
    /** What the sources count differently, and the sentence that says so of a figure. */
    about: string;
    claim: (figure: string) => string;
    /** What is counted, as the question "How many ships?" has it, and who gives the first figure. */
    counted: string;
    claimant: string;
    began: string;
    earlier: string;
    matched: string;
  };
  /** A tariff that falls, of one source. */
  tariff: { headline: string; brief: string };
}

/** News that is written in each of the languages that mails and pages speak. */
export const newsIn: Record<Language, LocalNews> = {
  en: {
    topic: { id: 'trade', title: 'Trade', description: 'Ports, tariffs and what ships carry.' },
    publishers: ['Ellery Courier', 'Aldmouth Ledger', 'Coastal Wire'],
    strike: {
      headline: 'Dockers return to work at Aldmouth after eleven days',
      brief: [
        'Dockers at the port of Aldmouth returned to work on Saturday after their union and the harbour board agreed a pay rise of 6.4 per cent over two years.',
        'The first of nineteen ships that had waited in the roads since 10 November was unloaded by noon.',
        'The board expects the backlog to last three weeks.',
      ],
      quote: 'Nobody won. We are simply back where the cranes are',
      speaker: 'Ilse Marrow',
      introduction: 'who led the talks for the union',
      day: 'Saturday',
      about: 'ships',
      claim: (figure) => `Outside the port ${figure} ships were waiting.`,
      counted: 'ships',
      claimant: 'The harbour board',
      began: 'The strike closed the harbour.',
      earlier: 'Strike closes Aldmouth harbour',
      matched: 'port',
    },
    tariff: {
      headline: 'Grain tariff to fall by a third, ministers say',
      brief:
        'The tariff on milling wheat will fall from 12 to 8 per cent on 1 January, the trade ministers of Corvane and Ostmere said in a joint statement.',
    },
  },
  es: {
    topic: { id: 'comercio', title: 'Comercio', description: 'Puertos, aranceles y lo que llevan los barcos.' },
    publishers: ['El Correo de Ellery', 'Diario del Puerto', 'Agencia Litoral'],
    strike: {
      headline: 'Los estibadores de Aldmouth vuelven al trabajo tras once días',
      brief: [
        'Los estibadores del puerto de Aldmouth volvieron al trabajo el sábado, después de que su sindicato y la autoridad portuaria acordaran una subida salarial del 6,4 % en dos años.',
        'El primero de los diecinueve barcos que esperaban fondeados desde el 10 de noviembre quedó descargado antes del mediodía.',
        'La autoridad portuaria calcula que el atasco durará tres semanas.',
      ],
      quote: 'No ha ganado nadie. Simplemente hemos vuelto adonde están las grúas',
      speaker: 'Ilse Marrow',
      introduction: 'negociadora del sindicato',
      day: 'sábado',
      about: 'barcos',
      claim: (figure) => `Frente al puerto esperaban ${figure} barcos.`,
      counted: 'barcos',
      claimant: 'La autoridad portuaria',
      began: 'La huelga cerró el puerto.',
      earlier: 'Una huelga cierra el puerto de Aldmouth',
      matched: 'puerto',
    },
    tariff: {
      headline: 'El arancel al trigo bajará un tercio, según los ministros',
      brief:
        'El arancel al trigo molinero pasará del 12 al 8 % el 1 de enero, anunciaron en un comunicado conjunto los ministros de Comercio de Corvane y Ostmere.',
    },
  },
  de: {
    topic: { id: 'handel', title: 'Handel', description: 'Häfen, Zölle und was Schiffe laden.' },
    publishers: ['Aldmouther Hafenzeitung', 'Küstenkurier', 'Feld und Furche'],
    strike: {
      headline: 'Hafenarbeiter in Aldmouth nehmen nach elf Tagen die Arbeit wieder auf',
      brief: [
        'Die Hafenarbeiter von Aldmouth haben am Samstag die Arbeit wieder aufgenommen, nachdem sich ihre Gewerkschaft und die Hafenbehörde auf 6,4 Prozent mehr Lohn über zwei Jahre geeinigt hatten.',
        'Bis Mittag war das erste von neunzehn Schiffen entladen, die seit dem 10. November auf Reede gewartet hatten.',
        'Die Behörde rechnet damit, dass der Rückstau drei Wochen anhält.',
      ],
      quote: 'Gewonnen hat niemand. Wir stehen nur wieder dort, wo die Kräne sind',
      speaker: 'Ilse Marrow',
      introduction: 'Verhandlungsführerin der Gewerkschaft',
      day: 'Samstag',
      about: 'Schiffe',
      claim: (figure) => `Vor dem Hafen warteten ${figure} Schiffe.`,
      counted: 'Schiffe',
      claimant: 'Die Hafenbehörde',
      began: 'Der Streik legte den Hafen lahm.',
      earlier: 'Streik legt den Hafen von Aldmouth lahm',
      matched: 'Hafen',
    },
    tariff: {
      headline: 'Getreidezoll sinkt um ein Drittel',
      brief:
        'Der Zoll auf Mahlweizen sinkt zum 1. Januar von 12 auf 8 Prozent, teilten die Handelsminister von Corvane und Ostmere in einer gemeinsamen Erklärung mit.',
    },
  },
  fr: {
    topic: {
      id: 'commerce',
      title: 'Commerce',
      description: 'Les ports, les droits de douane et ce que portent les navires.',
    },
    publishers: ['Le Courrier d’Ellery', 'L’Écho du port', 'Agence du littoral'],
    strike: {
      headline: 'Les dockers d’Aldmouth reprennent le travail après onze jours',
      brief: [
        'Les dockers du port d’Aldmouth ont repris le travail samedi, après un accord entre leur syndicat et l’autorité portuaire sur une hausse des salaires de 6,4 % en deux ans.',
        'Le premier des dix-neuf navires qui attendaient au large depuis le 10 novembre était déchargé avant midi.',
        'L’autorité portuaire estime qu’il faudra trois semaines pour résorber le retard.',
      ],
      quote: 'Personne n’a gagné. Nous sommes simplement revenus là où sont les grues',
      speaker: 'Ilse Marrow',
      introduction: 'négociatrice du syndicat',
      day: 'samedi',
      about: 'navires',
      claim: (figure) => `Au large du port, ${figure} navires attendaient.`,
      counted: 'navires',
      claimant: 'L’autorité portuaire',
      began: 'La grève a fermé le port.',
      earlier: 'Une grève ferme le port d’Aldmouth',
      matched: 'port',
    },
    tariff: {
      headline: 'Les droits de douane sur le blé baisseront d’un tiers',
      brief:
        'Les droits de douane sur le blé meunier passeront de 12 à 8 % le 1er janvier, ont annoncé dans un communiqué commun les ministres du Commerce de Corvane et d’Ostmere.',
    },
  },
  ar: {
    topic: { id: 'tijara', title: 'التجارة', description: 'الموانئ والرسوم الجمركية وما تحمله السفن.' },
    publishers: ['بريد المنارتين', 'صحيفة الميناء', 'وكالة الساحل'],
    strike: {
      headline: 'عمال ميناء المنارتين يستأنفون العمل بعد إضراب دام أحد عشر يومًا',
      brief: [
        'استأنف عمال ميناء المنارتين العمل يوم السبت بعد أن اتفقت نقابتهم وإدارة الميناء على زيادة في الأجور نسبتها 6.4 في المئة على مدى عامين.',
        'وأُفرغت قبل الظهر حمولة أول سفينة من تسع عشرة سفينة كانت تنتظر قبالة الساحل منذ 10 نوفمبر.',
        'وتتوقع الإدارة أن يستمر التأخير ثلاثة أسابيع.',
      ],
      quote: 'لم ينتصر أحد، لكننا عدنا إلى حيث الرافعات',
      speaker: 'إلسا مارو',
      introduction: 'كبيرة مفاوضي النقابة',
      day: 'السبت',
      about: 'سفينة',
      claim: (figure) => `كانت ${figure} سفينة تنتظر قبالة الميناء.`,
      counted: 'السفن',
      claimant: 'إدارة الميناء',
      began: 'أغلق الإضراب الميناء.',
      earlier: 'إضراب يغلق ميناء المنارتين',
      matched: 'ميناء',
    },
    tariff: {
      headline: 'خفض الرسوم على القمح بمقدار الثلث',
      brief:
        'تنخفض الرسوم الجمركية على القمح من 12 إلى 8 في المئة اعتبارًا من الأول من يناير، بحسب بيان مشترك لوزيري التجارة في كورفين وأوستمير.',
    },
  },
  ur: {
    topic: { id: 'tijarat', title: 'تجارت', description: 'بندرگاہیں، محصولات اور جہازوں کا سامان۔' },
    publishers: ['ساحلی خبریں', 'روزنامہ بندرگاہ', 'کھیت کھلیان'],
    strike: {
      headline: 'گیارہ دن بعد المتھ بندرگاہ کے مزدور کام پر واپس',
      brief: [
        'المتھ بندرگاہ کے مزدور ہفتے کو کام پر واپس آ گئے، جب ان کی یونین اور بندرگاہ کے بورڈ نے دو سال میں تنخواہ 6.4 فیصد بڑھانے پر اتفاق کر لیا۔',
        'دس نومبر سے باہر کھڑے انیس جہازوں میں سے پہلا دوپہر تک خالی کر دیا گیا۔',
        'بورڈ کے اندازے کے مطابق رکا ہوا کام نمٹانے میں تین ہفتے لگیں گے۔',
      ],
      quote: 'کوئی نہیں جیتا۔ ہم بس وہیں لوٹ آئے ہیں جہاں کرینیں ہیں',
      speaker: 'السے مارو',
      introduction: 'یونین کی مذاکرات کار',
      day: 'ہفتے',
      about: 'جہاز',
      claim: (figure) => `بندرگاہ کے باہر ${figure} جہاز انتظار میں تھے۔`,
      counted: 'جہازوں',
      claimant: 'بندرگاہ کا بورڈ',
      began: 'ہڑتال نے بندرگاہ بند کر دی۔',
      earlier: 'ہڑتال سے المتھ بندرگاہ بند',
      matched: 'بندرگاہ',
    },
    tariff: {
      headline: 'گندم پر محصول ایک تہائی کم ہو گا',
      brief:
        'کوروین اور اوسٹمیئر کے وزرائے تجارت نے مشترکہ بیان میں کہا کہ آٹے کی گندم پر محصول یکم جنوری سے 12 سے گھٹا کر 8 فیصد کر دیا جائے گا۔',
    },
  },
};
