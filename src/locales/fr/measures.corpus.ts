import type { MeasureExample } from '../shape/measures.ts'

/** Phrases inventées, avec ce que l'étape doit y trouver. */
export const measuresCorpus: readonly MeasureExample[] = [
  {
    text: 'Le ministre a demandé aux préfets de fermer les marchés couverts.',
    measures: [{ status: 'ordered', action: 'fermer les marchés couverts', by: 'ministre', rule: 'order-to' }],
  },
  {
    text: 'Les commerçants exhortent la mairie à éclairer les quais.',
    measures: [{ status: 'demanded', action: 'éclairer les quais', by: 'commerçants', rule: 'demand-to' }],
  },
  {
    text: "L'opposition appelle le gouvernement à déployer l'armée.",
    measures: [{ status: 'demanded', action: "déployer l'armée", rule: 'call-on' }],
  },
  {
    text: 'Les riverains appellent à la fermeture du dépôt.',
    measures: [{ status: 'demanded', action: 'la fermeture du dépôt', rule: 'call-for' }],
  },
  {
    text: 'Le syndicat demande à la direction des gilets pare-balles.',
    measures: [{ status: 'demanded', action: 'des gilets pare-balles', rule: 'demand-of' }],
  },
  {
    text: "Le couvre-feu reste en vigueur jusqu'à lundi.",
    measures: [{ status: 'in-force', action: 'Le couvre-feu', by: null, rule: 'state' }],
  },
  {
    text: 'La gouverneure a fait fermer le pont.',
    measures: [{ status: 'ordered', action: 'fermer le pont', by: 'gouverneure', rule: 'close' }],
  },
  {
    text: 'Les chauffeurs réclament des caméras dans chaque bus.',
    measures: [{ status: 'demanded', action: 'des caméras dans chaque bus', by: 'chauffeurs', rule: 'demand' }],
  },
  {
    text: 'La rectrice souhaite que les grilles soient rehaussées.',
    measures: [{ status: 'demanded', action: 'les grilles soient rehaussées', rule: 'wish' }],
  },
  {
    text: 'Le maire veut interdire la vente de bidons.',
    measures: [{ status: 'proposed', action: 'interdire la vente de bidons', by: 'maire', rule: 'wish-to' }],
  },
  {
    text: "L'association plaide pour une brigade de nuit.",
    measures: [{ status: 'demanded', action: 'une brigade de nuit', rule: 'plead-for' }],
  },
  {
    text: 'Le préfet propose que les trains soient escortés.',
    measures: [{ status: 'proposed', action: 'les trains soient escortés', by: 'préfet', rule: 'propose' }],
  },
  {
    text: 'Le gouvernement envisage des patrouilles mixtes.',
    measures: [{ status: 'proposed', action: 'des patrouilles mixtes', by: 'gouvernement', rule: 'consider' }],
  },
  {
    text: "La région annonce l'achat de trente portiques.",
    measures: [{ status: 'announced', action: "l'achat de trente portiques", by: 'région', rule: 'announce' }],
  },
  {
    text: 'Elle a promis de doubler les rondes.',
    measures: [{ status: 'announced', action: 'doubler les rondes', rule: 'promise' }],
  },
  {
    text: "L'exploitant s'engage à clôturer ses dépôts.",
    measures: [{ status: 'announced', action: 'clôturer ses dépôts', rule: 'commit-to' }],
  },
  {
    text: "La ville prévoit d'installer des bornes autour du stade.",
    measures: [{ status: 'announced', action: 'installer des bornes autour du stade', by: 'ville', rule: 'plan-to' }],
  },
  {
    text: "Le préfet a décidé l'évacuation du camping.",
    measures: [{ status: 'announced', action: "l'évacuation du camping", rule: 'decide-object' }],
  },
  {
    text: 'La gouverneure a ordonné la fouille des camions.',
    measures: [{ status: 'ordered', action: 'la fouille des camions', by: 'gouverneure', rule: 'order' }],
  },
  {
    text: 'Le ministre a donné instruction de renforcer les contrôles.',
    measures: [{ status: 'ordered', action: 'renforcer les contrôles', rule: 'instruct' }],
  },
  {
    text: "La mairie a mis en place des patrouilles autour de l'école.",
    measures: [{ status: 'in-force', action: "des patrouilles autour de l'école", by: 'mairie', rule: 'put-in-place' }],
  },
  {
    text: "L'armée a déployé deux compagnies le long du fleuve.",
    measures: [{ status: 'in-force', action: 'deux compagnies le long du fleuve', rule: 'deploy' }],
  },
  {
    text: 'Un couvre-feu a été instauré par le gouverneur.',
    measures: [{ status: 'in-force', action: 'Un couvre-feu', by: 'gouverneur', rule: 'introduce' }],
  },
  {
    text: 'Le ministère a renforcé la surveillance des barrages.',
    measures: [{ status: 'in-force', action: 'renforcé la surveillance des barrages', rule: 'strengthen' }],
  },
  {
    text: 'Le préfet a interdit la vente de feux d’artifice.',
    measures: [{ status: 'ordered', action: 'interdit la vente de feux d’artifice', by: 'préfet', rule: 'ban' }],
  },
  {
    text: 'Les autorités ont fermé le poste frontière.',
    measures: [{ status: 'in-force', action: 'fermé le poste frontière', rule: 'close' }],
  },
  {
    text: 'Le conseil municipal a adopté un plan de vidéosurveillance.',
    measures: [{ status: 'adopted', action: 'un plan de vidéosurveillance', rule: 'adopt' }],
  },
  {
    text: 'Les infirmiers réclament des portiques. La ministre a rejeté cette demande.',
    measures: [
      { status: 'demanded', action: 'des portiques', rule: 'demand' },
      { status: 'rejected', action: 'des portiques', by: 'ministre', rule: 'reject' },
    ],
  },
  {
    text: "Le syndicat exige des vigiles. La direction s'y oppose.",
    measures: [
      { status: 'demanded', action: 'des vigiles', rule: 'demand' },
      { status: 'rejected', action: 'des vigiles', rule: 'refusal' },
    ],
  },
  {
    text: 'Un projet de loi qui doublerait les amendes est examiné au Sénat.',
    measures: [{ status: 'in-legislation', action: 'doublerait les amendes', rule: 'bill-pending' }],
  },
  {
    text: 'Les députés ont voté une loi interdisant les cagoules.',
    measures: [{ status: 'adopted', action: 'une loi interdisant les cagoules', rule: 'bill-adopted' }],
  },
  {
    text: 'Le Sénat a rejeté une proposition de loi visant à armer les gardes.',
    measures: [
      { status: 'rejected', action: 'une proposition de loi visant à armer les gardes', rule: 'bill-rejected' },
    ],
  },
  {
    text: 'Des soldats patrouilleront dans le port dès lundi.',
    measures: [
      { status: 'announced', action: 'Des soldats patrouilleront dans le port dès lundi', rule: 'future-act' },
    ],
  },
  {
    text: 'Le syndicat estime que les dépôts doivent être protégés par des murs.',
    measures: [{ status: 'demanded', action: 'les dépôts doivent être protégés par des murs', rule: 'duty-act' }],
  },
  { text: 'Les ravisseurs réclament une rançon.', measures: [] },
  { text: 'Le ministre a annoncé une hausse des saisies.', measures: [] },
  { text: 'Le tribunal a ordonné la libération du prévenu.', measures: [] },
  { text: 'La police appelle les témoins à se manifester.', measures: [] },
  { text: '« On avance bien », a annoncé le maire.', measures: [] },
  { text: 'Cinquante pompiers ont été mobilisés.', measures: [] },
  { text: 'Le ministre a annoncé qu’il se rendrait sur place.', measures: [] },
  { text: "L'entraîneur réclame plus de calme à ses joueurs.", measures: [] },
  {
    text: 'Le collectif des bateliers exige :\n– un gardien par écluse ;\n– des lampes sur le quai.\n\nLe travail reprend.',
    measures: [
      { status: 'demanded', action: 'un gardien par écluse', rule: 'demand' },
      { status: 'demanded', action: 'des lampes sur le quai', rule: 'demand' },
    ],
  },
  {
    text: 'Un règlement adopté mardi par le conseil impose un cadenas sur chaque barque.',
    measures: [{ status: 'adopted', action: 'un cadenas sur chaque barque', rule: 'bill-adopted' }],
  },
  {
    text: 'Les syndicats, eux, réclament un vigile par étage.',
    measures: [{ status: 'demanded', action: 'un vigile par étage', by: 'syndicats', rule: 'demand' }],
  },
  {
    text: "Les cours sont suspendus jusqu'à jeudi.",
    measures: [{ status: 'in-force', action: "Les cours sont suspendus jusqu'à jeudi", rule: 'ban' }],
  },
  { text: 'Le ministère nie que la chanteuse ait jamais demandé une protection.', measures: [] },
  {
    text: "La mairie demande à l'État trente policiers de plus. Le ministre répond qu'il n'a pas les moyens.",
    measures: [
      { status: 'demanded', action: 'trente policiers de plus', rule: 'demand-of' },
      { status: 'rejected', action: 'trente policiers de plus', rule: 'refusal' },
    ],
  },
  { text: 'Deux agents sont entendus depuis lundi.', measures: [] },
  {
    text: 'Le ministre des Ports, Jan Olsen, réclame à Oslo la présence permanente de deux corvettes.',
    measures: [{ status: 'demanded', action: 'la présence permanente de deux corvettes', rule: 'demand-of' }],
  },
  {
    text: 'Le maire de Vif, Paul Rey, réclame une compagnie de CRS.',
    measures: [{ status: 'demanded', action: 'une compagnie de CRS', rule: 'demand' }],
  },
  {
    text: "Le préfet a interdit la vente d'alcool jusqu'à lundi.",
    measures: [{ status: 'ordered', action: "interdit la vente d'alcool jusqu'à lundi", by: 'préfet', rule: 'ban' }],
  },
  {
    text: 'Le parlement a voté mardi un texte créant une police des ports.',
    measures: [{ status: 'adopted', action: 'un texte créant une police des ports', rule: 'bill-adopted' }],
  },
  {
    text: 'Le ministre a déposé à la Chambre un projet de loi qui la réserve aux peines courtes.',
    measures: [{ status: 'in-legislation', action: 'la réserve aux peines courtes', rule: 'bill-pending' }],
  },
  {
    text: 'Le syndicat veut garder les escortes de police.',
    measures: [{ status: 'demanded', action: 'garder les escortes de police', by: 'syndicat', rule: 'wish-to' }],
  },
  {
    text: 'La maire exhorte les communes à garer des camions aux portes, une précaution que le conseil a rejetée en mai.',
    measures: [
      { status: 'demanded', action: 'garer des camions aux portes', rule: 'demand-to' },
      { status: 'rejected', action: 'garer des camions aux portes', by: 'conseil', rule: 'reject' },
    ],
  },
  { text: 'Le directeur technique, Hans Dahl, exclut toute usure.', measures: [] },
  { text: 'Son avocate, Sarah Dumas, annonce un pourvoi.', measures: [] },
]
