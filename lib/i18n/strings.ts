// The words of the interface, French and English side by side, typography included.
import type { Locale } from './locales';
import { oneLanguage } from './one-language';
import type { Text } from './text';

const table = {
  skip: { fr: 'Aller au texte', en: 'Skip to the text' },
  siteNav: { fr: 'Site', en: 'Site' },
  chapters: { fr: 'Chapitres', en: 'Chapters' },
  allChapters: { fr: 'Tous les chapitres', en: 'All chapters' },
  chapter: { fr: 'Chapitre', en: 'Chapter' },
  glossary: { fr: 'Glossaire', en: 'Glossary' },
  credits: { fr: 'Crédits et sources', en: 'Credits and sources' },
  home: { fr: 'Accueil', en: 'Home' },
  theme: { fr: 'Couleurs', en: 'Colours' },
  themeSystem: { fr: 'Comme l’appareil', en: 'Same as the device' },
  themeLight: { fr: 'Clair', en: 'Light' },
  themeDark: { fr: 'Sombre', en: 'Dark' },

  // The head of a chapter
  goals: { fr: 'À la fin de ce chapitre, vous saurez', en: 'By the end of this chapter you will be able to' },
  reading: { fr: 'Lecture', en: 'Reading' },
  withExercises: { fr: 'avec les exercices', en: 'with exercises' },
  checked: { fr: 'Vérifié le', en: 'Checked on' },
  inThisChapter: { fr: 'Dans ce chapitre', en: 'In this chapter' },
  done: { fr: 'Section faite', en: 'Section done' },
  answers: { fr: 'Réponses', en: 'Answers' },
  allAnswers: {
    fr: 'Toutes les réponses de ce chapitre, expliquées',
    en: 'All the answers of this chapter, explained',
  },
  answersOf: { fr: 'Réponses du chapitre', en: 'Answers to chapter' },
  answersLede: {
    fr: 'Chaque question, ce que vaut chaque option et pourquoi. Essayez d’abord dans le chapitre\u00a0: se tromper puis comprendre apprend plus que lire.',
    en: 'Every question, what each option is worth, and why. Try in the chapter first: being wrong and finding out why teaches more than reading.',
  },
  answersDescription: {
    fr: 'Toutes les questions de ce chapitre avec leurs réponses expliquées.',
    en: 'All the questions of this chapter with their answers explained.',
  },
  backToChapter: { fr: 'Revenir au chapitre', en: 'Back to the chapter' },
  turn: { fr: 'Chapitres voisins', en: 'Neighbouring chapters' },
  previous: { fr: 'Précédent', en: 'Previous' },
  next: { fr: 'Suivant', en: 'Next' },

  // Inside the text
  figure: { fr: 'Figure', en: 'Figure' },
  source: { fr: 'Source', en: 'Source' },
  aside: { fr: 'En marge', en: 'Aside' },
  oftenBelieved: { fr: 'On croit souvent', en: 'Often believed' },
  slideSaid: { fr: 'Diapositives de 2015\u00a0:', en: 'The 2015 slides:' },
  worked: { fr: 'Exemple traité pas à pas', en: 'Worked example' },
  disputed: { fr: 'Les sources ne s’accordent pas', en: 'Sources disagree' },
  checkedOn: { fr: 'vérifié le', en: 'checked on' },
  terminal: { fr: 'Terminal', en: 'Terminal' },
  table: { fr: 'Tableau', en: 'Table' },

  // Reading comfort
  whole: { fr: 'Le cours entier', en: 'The whole course' },
  beside: { fr: 'À côté des chapitres', en: 'Beside the chapters' },
  answersApart: {
    fr: 'Les réponses, expliquées, ont des pages à part\u00a0:',
    en: 'The answers, explained, have pages of their own:',
  },
  wholeLink: { fr: 'Le cours entier sur une page, à imprimer', en: 'The whole course on one page, to print' },
  wholeLede: {
    fr: 'Tous les chapitres sur une page, avec leurs figures et leurs notes\u00a0: à lire d’une traite, à imprimer, à garder.',
    en: 'Every chapter on one page, with its figures and notes: to read in one go, to print, to keep.',
  },
  contents: { fr: 'Table des matières', en: 'Contents' },
  notes: { fr: 'Notes', en: 'Notes' },
  backToText: { fr: 'Revenir au texte, note {}', en: 'Back to the text, note {}' },
  resumeAt: { fr: 'Reprendre à', en: 'Resume at' },
  chapterLeft: { fr: 'Chapitre lu\u00a0: ce qui reste à voir', en: 'Chapter read: what is left to see' },
  chapterNext: { fr: 'Chapitre terminé. Continuer avec', en: 'Chapter finished. Go on to' },
  chapterLast: { fr: 'Chapitre terminé. Reste-t-il à voir\u202f?', en: 'Chapter finished. Anything left?' },

  // When the page's own script does not come
  courseChanged: {
    fr: 'Le cours a changé depuis l’ouverture de cette page. Rechargez-la\u00a0: vos réponses sont gardées, vérifiées ou non.',
    en: 'The course has changed since you opened this page. Reload it: your answers are kept, checked or not.',
  },
  courseAway: {
    fr: 'Le site ne répond pas\u00a0: la connexion est peut-être coupée. Ce que vous remplissez est noté, et sera pris en compte dès qu’il répondra.',
    en: 'The site does not answer: the connection may be down. What you fill in is noted, and takes effect as soon as it does.',
  },
  courseLost: {
    fr: 'Un fichier de cette page n’est pas arrivé. Rechargez-la\u00a0: vos réponses sont gardées, vérifiées ou non.',
    en: 'A file of this page has not arrived. Reload it: your answers are kept, checked or not.',
  },
  reload: { fr: 'Recharger la page', en: 'Reload the page' },

  // What is left to see
  review: { fr: 'À revoir', en: 'To review' },
  reviewLede: {
    fr: 'Ce que vous avez manqué dans tout le cours, prêt à être repris.',
    en: 'What you missed in the whole course, ready to be retried.',
  },
  reviewWithoutScript: {
    fr: 'Sans JavaScript, aucune réponse n’est corrigée ni gardée. Voici toutes les questions du cours\u00a0; chaque chapitre a sa page de réponses.',
    en: 'Without JavaScript no answer is checked or kept. Here are all the questions of the course; each chapter has its page of answers.',
  },

  // Listings and terms
  copy: { fr: 'Copier', en: 'Copy' },
  copyCommands: { fr: 'Copier les commandes', en: 'Copy the commands' },
  copied: { fr: 'Copié', en: 'Copied' },
  selected: { fr: 'Sélectionné\u00a0: à vous de copier', en: 'Selected, ready for you to copy' },
  inGlossary: { fr: 'Voir dans le glossaire', en: 'See it in the glossary' },

  // Home
  begin: { fr: 'Commencer le chapitre\u00a01', en: 'Start chapter\u00a01' },
  promise: { fr: 'Libre · sans compte · sans pistage', en: 'Free · no account · no tracking' },
  noAnswers: { fr: 'Pas encore de réponse', en: 'No answers yet' },
  of: { fr: 'sur', en: 'of' },
  questionsRight: { fr: 'réussies', en: 'right' },
  learnText: {
    fr: 'Lisez, prédisez, répondez\u00a0: chaque erreur reçoit sa réponse, pas seulement une croix. Vos réponses restent dans ce navigateur.',
    en: 'Read, predict, answer: every mistake gets a reply of its own, not only a cross. Your answers stay in this browser.',
  },
  reviewIs: {
    fr: 'Ce que vous avez manqué, chapitre par chapitre, prêt à être repris.',
    en: 'What you missed, chapter by chapter, ready to be tried again.',
  },
  timelineIs: {
    fr: 'Ce qui est arrivé quand, et d’après quelle source.',
    en: 'What happened when, and on whose word.',
  },
  slidesAre: {
    fr: 'Ce qu’il en reste onze ans après, point par point.',
    en: 'What is left of them eleven years later, point by point.',
  },
  glossaryIs: { fr: 'Les mots du cours, définis et situés.', en: 'The words of the course, defined and placed.' },
  wholeIs: {
    fr: 'Tous les chapitres sur une page, à lire ou à imprimer.',
    en: 'Every chapter on one page, to read or to print.',
  },
  teach: { fr: 'Vous enseignez\u00a0?', en: 'Do you teach?' },
  teachText: {
    fr: 'Reprenez ce cours, en entier ou par morceaux. Ni inscription, ni compte à créer pour vos étudiants\u00a0; leurs réponses ne vous parviennent pas non plus\u00a0: rien n’est collecté.',
    en: 'Take this course, whole or in parts. Your students need no account. Nor do their answers reach you: nothing is collected.',
  },
  teachDoor: { fr: 'J’enseigne', en: 'I teach' },
  teachAnswers: { fr: 'Les réponses expliquées', en: 'The answers, explained' },
  teachAnswersText: {
    fr: 'Chaque chapitre a ses questions au fil du texte et un quiz à la fin. Une page par chapitre donne les réponses et dit ce que vaut chaque option\u00a0; elle se projette et s’imprime.',
    en: 'Each chapter has questions along the text and a quiz at its end. One page per chapter gives the answers and says what each option is worth; project it or print it.',
  },
  teachPrint: { fr: 'Des feuilles d’exercices', en: 'Exercise sheets' },
  teachPrintText: {
    fr: 'Sur un chapitre imprimé, chaque question a des cases vides à cocher, sans sa réponse. Le cours entier est un polycopié.',
    en: 'In a printed chapter every question has empty boxes to tick, without its answer. The whole course prints as a handout.',
  },
  teachEdit: { fr: 'Des fichiers à modifier', en: 'Files to edit' },
  teachEditText: {
    fr: 'Textes et questions sont des fichiers MDX et YAML, sans code. Une commande relit le tout et dit à quelle ligne il manque quelque chose.',
    en: 'Texts and questions are MDX and YAML files, without code. One command reads them all and says on which line something is missing.',
  },
  host: { fr: 'Un dossier à héberger', en: 'A folder to host' },
  hostText: {
    fr: 'Des fichiers statiques, à n’importe quelle adresse, sous n’importe quel chemin. Ni serveur à vous, ni base de données.',
    en: 'Static files, at any address, under any path. No server of yours, no database.',
  },
  hostLink: { fr: 'Licences et crédits', en: 'Licences and credits' },

  // Glossary
  glossaryLede: {
    fr: 'Les mots du cours, et le chapitre où chacun prend son sens.',
    en: 'The words of the course, and the chapter where each takes its meaning.',
  },
  letters: { fr: 'Lettres', en: 'Letters' },

  // Pages with filters: glossary, timeline, slides
  search: { fr: 'Chercher', en: 'Search' },
  showAll: { fr: 'Tout montrer', en: 'Show all' },
  terms: { fr: 'termes', en: 'terms' },
  noTerm: { fr: 'Aucun terme ne contient ces mots.', en: 'No term has these words.' },
  timeline: { fr: 'Chronologie', en: 'Timeline' },
  timelineLede: {
    fr: 'Ce qui est arrivé quand, et ce qui l’a rendu possible. Chaque date a sa source, et dit comment cette source a été lue.',
    en: 'What happened when, and what made it possible. Every date has its source, and says how that source was read.',
  },
  category: { fr: 'Catégorie', en: 'Category' },
  decades: { fr: 'Décennies', en: 'Decades' },
  decade: { fr: 'Années {}', en: 'The {}s' },
  entries: { fr: 'dates', en: 'dates' },
  noEntry: { fr: 'Aucune date ne contient ces mots.', en: 'No date has these words.' },
  misdated: { fr: 'Souvent mal daté', en: 'Commonly misdated' },
  because: { fr: 'Rendu possible par\u00a0:', en: 'Made possible by:' },
  toldIn: { fr: 'Dans le cours\u00a0:', en: 'In the course:' },
  slides: { fr: 'Les diapositives de 2015, onze ans après', en: 'The slides of 2015, eleven years later' },
  slidesShort: { fr: 'Diapositives de 2015', en: 'The 2015 slides' },
  slidesLede: {
    fr: 'Ce que les diapositives de 2015 affirmaient, point par point\u00a0: ce qui tient, ce qui demande une nuance, ce qui était faux, ce que le temps a dépassé.',
    en: 'What the slides of 2015 stated, point by point: what holds, what needs a nuance, what was wrong, what time has overtaken.',
  },
  slidesHow: {
    fr: 'Les affirmations sont résumées, dans l’ordre des diapositives. Chaque verdict renvoie à la section du cours qui le justifie.',
    en: 'The statements are summed up, in the order of the slides. Each verdict leads to the section of the course that argues it.',
  },
  verdict: { fr: 'Verdict', en: 'Verdict' },
  statements: { fr: 'affirmations', en: 'statements' },
  noStatement: { fr: 'Aucune affirmation ne contient ces mots.', en: 'No statement has these words.' },
  today: { fr: 'Aujourd’hui.', en: 'Today.' },
  treatedIn: { fr: 'Dans le cours\u00a0:', en: 'In the course:' },
  sourceColon: { fr: 'Source\u00a0:', en: 'Source:' },
  sourcesColon: { fr: 'Sources\u00a0:', en: 'Sources:' },

  // Credits
  creditsLede: {
    fr: 'Sur quoi ce cours repose, et ce que vous pouvez en faire.',
    en: 'What this course rests on, and what you may do with it.',
  },
  origin: { fr: 'Origine', en: 'Origin' },
  licences: { fr: 'Licences', en: 'Licences' },
  licenceCode: { fr: 'Code', en: 'Code' },
  licenceCourse: { fr: 'Textes, figures et questions du cours', en: 'Texts, figures and questions of the course' },
  privacy: { fr: 'Vie privée', en: 'Privacy' },
  privacyText: {
    fr: 'Ce site n’a ni serveur à lui, ni compte, ni mesure d’audience, ni cookie. Vos réponses, la section où vous en êtes, le thème et la langue choisis sont gardés dans ce navigateur, et nulle part ailleurs\u202f; effacer les données du site les efface.',
    en: 'This site has no server of its own, no account, no analytics, no cookie. Your answers, the section you have reached and the theme and language you chose are kept in this browser and nowhere else; clearing the site’s data clears them.',
  },
  sources: { fr: 'Sources', en: 'Sources' },

  // Not found
  notFound: { fr: 'Cette page n’existe pas', en: 'This page does not exist' },
  notFoundText: {
    fr: 'L’adresse a peut-être changé, ou une lettre s’est perdue en route. Le cours, lui, est toujours là\u00a0:',
    en: 'The address may have changed, or a letter went missing on the way. The course itself is still here:',
  },

  // The foot of every page
  licenceLine: {
    fr: 'Code sous licence MIT.',
    en: 'Code under the MIT licence.',
  },
  version: { fr: 'Version', en: 'Version' },
  changedSince: { fr: 'modifiée depuis', en: 'changed since' },

  // A page opened from a folder, not from a server
  fromFile: {
    fr: 'Ouverte sans serveur, cette page ne répond pas. Dans le dossier du cours, tapez\u00a0: npx serve',
    en: 'Opened without a server, this page does not answer. In the folder of the course, type: npx serve',
  },
} satisfies Record<string, Text>;

export type Strings = Record<keyof typeof table, string>;

/** The interface's words in one language. */
export function strings(locale: Locale): Strings {
  return oneLanguage(table, locale);
}
