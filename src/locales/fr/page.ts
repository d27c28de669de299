import type { PageLocale } from '../shape/page.ts'

export const page: PageLocale = {
  smallWords:
    'le les des du une et est dans pour qui par sur au aux avec ont été pas ce cette ces ses il elle sont mais leur après selon cela ne nous vous deux était être',
  bylines: ['par'],
  lines: {
    dated: ['publié', 'mis à jour', 'mise à jour', 'modifié'],
    picture: ['image', 'photo', 'crédit', 'vidéo', 'illustration'],
    caption: [],
    credit: ['(?:image|photo|crédit|source)s? ?'],
    'see-also': ['à lire(?: aussi)?', 'lire aussi', 'à voir(?: aussi)?', 'voir aussi', 'sur le même (?:sujet|thème)'],
    advert: ['publicité', 'la suite après.{0,60}'],
    subscribe: ['abonnez', 'inscrivez', "s[’']abonner", 'recevez', 'suivez'],
    share: ['partager', 'imprimer', 'envoyer', '\\d+ commentaires?'],
    rights: ['tous droits (?:réservés|de reproduction).{0,200}'],
    paywall: ['cet article est réservé', 'il vous reste'],
    counter: ['(?:image |photo )?\\d+ (?:sur|/)'],
  },
  endings: [
    'à lire (?:aussi|également)',
    'lire (?:aussi|également)',
    'sur le même (?:sujet|thème)',
    'nos autres articles',
    'articles? (?:liés|similaires|recommandés)',
    'les plus lus',
    'commentaires?',
    'réagir',
    "à propos de l[’']auteur",
  ],
  dates: {
    published: ['date de publication', 'publi[ée]e?', 'paru', 'mis en ligne', 'post[ée]'],
    updated: ['mis [àa] jour', 'modifi[ée]'],
    links: ['le'],
    articles: ['le'],
    ordinals: ['er'],
    clocks: ['à'],
  },
}
