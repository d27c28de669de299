import type { SpeechExample } from '../shape/speech.ts'

export const examples: readonly SpeechExample[] = [
  {
    text: '« Le port restera fermé jusqu’à l’aube », a déclaré Inès Kermarrec, la maire de Plouven.',
    says: [{ speaker: 'Inès Kermarrec', kind: 'direct', content: 'Le port restera fermé jusqu’à l’aube' }],
  },
  {
    text: 'La maire de Plouven, Inès Kermarrec, a annoncé que le port resterait fermé. « Personne ne sortira », a-t-elle lancé devant la presse.',
    says: [
      { speaker: 'Inès Kermarrec', kind: 'indirect', content: 'le port resterait fermé' },
      { speaker: 'Inès Kermarrec', kind: 'direct', content: 'Personne ne sortira', channel: 'la presse' },
    ],
  },
  {
    text: '« Le quai est vide », a déclaré à la presse la maire de Plouven. « Il le restera », a dit à l’AFP Inès Kermarrec.',
    says: [
      { speaker: 'maire de Plouven', kind: 'direct', content: 'Le quai est vide', channel: 'la presse' },
      { speaker: 'Inès Kermarrec', kind: 'direct', content: 'Il le restera', channel: 'AFP' },
    ],
  },
  {
    text: 'Deux grues sont tombées au port de Plouven, ont indiqué lundi des sources portuaires et locales. Un quai a cédé, a-t-on appris mardi de sources portuaires.',
    says: [
      {
        speaker: 'des sources portuaires',
        kind: 'indirect',
        content: 'Deux grues sont tombées au port de Plouven',
      },
      { speaker: 'sources portuaires', kind: 'indirect', content: 'Un quai a cédé' },
    ],
  },
  {
    text: "La maire de Plouven conteste être l'auteure du plan.",
    says: [{ speaker: 'maire de Plouven', kind: 'indirect', content: "être l'auteure du plan" }],
  },
  {
    text: 'Selon le syndicat des dockers, trois bateaux ont été détachés pendant la nuit.',
    says: [
      { speaker: 'syndicat des dockers', kind: 'indirect', content: 'trois bateaux ont été détachés pendant la nuit' },
    ],
  },
  {
    text: 'Trois bateaux ont été détachés pendant la nuit, selon le syndicat des dockers.',
    says: [
      { speaker: 'syndicat des dockers', kind: 'indirect', content: 'Trois bateaux ont été détachés pendant la nuit' },
    ],
  },
  {
    text: 'Un hangar a brûlé près du quai, indiquent les pompiers.',
    says: [{ speaker: 'pompiers', kind: 'indirect', content: 'Un hangar a brûlé près du quai' }],
  },
  {
    text: 'Le préfet Youssef Amrani a prévenu que le pont était « près de céder ».',
    says: [{ speaker: 'Youssef Amrani', kind: 'mixed', content: 'le pont était « près de céder »' }],
  },
  {
    text: 'Le syndicat des dockers réclame une seconde vedette de surveillance.',
    says: [{ speaker: 'syndicat des dockers', kind: 'indirect', content: 'une seconde vedette de surveillance' }],
  },
  {
    text: 'La compagnie appelle les voyageurs à éviter la gare maritime.',
    says: [{ speaker: 'compagnie', kind: 'indirect', content: 'éviter la gare maritime' }],
  },
  {
    text: 'Le préfet Youssef Amrani a promis de reconstruire le pont.',
    says: [{ speaker: 'Youssef Amrani', kind: 'indirect', content: 'reconstruire le pont' }],
  },
  {
    text: 'Le préfet Youssef Amrani annonce un couvre-feu dans deux quartiers.',
    says: [{ speaker: 'Youssef Amrani', kind: 'indirect', content: 'un couvre-feu dans deux quartiers' }],
  },
  {
    text: 'L’évêque dément : « Aucune cloche n’a sonné cette nuit-là. »',
    says: [{ speaker: 'évêque', kind: 'direct', content: 'Aucune cloche n’a sonné cette nuit-là' }],
  },
  {
    text: 'La directrice, Maud Cazals, parle d’une « attaque de lâches ».',
    says: [{ speaker: 'Maud Cazals', kind: 'direct', content: 'attaque de lâches' }],
  },
  {
    text: 'La capitainerie fait savoir que la grue sera remplacée.',
    says: [{ speaker: 'capitainerie', kind: 'indirect', content: 'la grue sera remplacée' }],
  },
  {
    text: 'Le gérant, Yacine Brel, se dit « sous le choc ». Il souhaite que le quai soit fermé la nuit.',
    says: [
      { speaker: 'Yacine Brel', kind: 'direct', content: 'sous le choc' },
      { speaker: 'Yacine Brel', kind: 'indirect', content: 'le quai soit fermé la nuit' },
    ],
  },
  {
    text: 'Les dockers, eux, craignent de nouvelles coupures, tandis que la mairie nie toute panne.',
    says: [
      { speaker: 'dockers', kind: 'indirect', content: 'de nouvelles coupures' },
      { speaker: 'mairie', kind: 'indirect', content: 'toute panne' },
    ],
  },
  {
    text: 'Un groupe se présentant comme la « Marée grise » affirme avoir agi seul.',
    says: [{ speaker: 'Marée grise', kind: 'indirect', content: 'avoir agi seul' }],
  },
  {
    text: '« On a tout perdu », soupire un docker. « Tout », répète-t-il.',
    says: [
      { speaker: 'un docker', kind: 'direct', content: 'On a tout perdu' },
      { speaker: 'un docker', kind: 'direct', content: 'Tout' },
    ],
  },
  {
    text: 'Interrogé par la radio, le préfet a refusé de commenter l’incendie.',
    says: [],
  },
  {
    text: 'La panne, a reconnu la capitainerie lundi, durera trois jours.',
    says: [
      {
        speaker: 'capitainerie',
        kind: 'indirect',
        content: 'La panne, a reconnu la capitainerie lundi, durera trois jours',
      },
    ],
  },
  {
    text: 'Le parquet a fait savoir dans un communiqué qu’une enquête était ouverte.',
    says: [{ speaker: 'parquet', kind: 'indirect', content: 'une enquête était ouverte', channel: 'un communiqué' }],
  },
  {
    text: '« Rien n’est exclu », tempère toutefois une source proche du dossier.',
    says: [{ speaker: 'une source proche du dossier', kind: 'direct', content: 'Rien n’est exclu' }],
  },
  {
    text: 'Le syndicat des dockers exige :\n– deux vedettes de plus ;\n– un bouton d’alarme.',
    says: [
      { speaker: 'syndicat des dockers', kind: 'indirect', content: 'deux vedettes de plus' },
      { speaker: 'syndicat des dockers', kind: 'indirect', content: 'un bouton d’alarme' },
    ],
  },
  {
    text: 'Des grilles, fermées selon la mairie « par prudence », barrent le quai.',
    says: [{ speaker: 'mairie', kind: 'direct', content: 'par prudence' }],
  },
  {
    text: 'Un quai a brûlé, une nuit « sans sommeil », selon le préfet Youssef Amrani.',
    says: [{ speaker: 'Youssef Amrani', kind: 'mixed', content: 'une nuit « sans sommeil »' }],
  },
  {
    text: 'Deux bateaux ont coulé, a-t-on appris auprès de la capitainerie.',
    says: [{ speaker: 'capitainerie', kind: 'indirect', content: 'Deux bateaux ont coulé' }],
  },
  {
    text: 'Le hangar a été visé : un gardien est blessé, affirme la mairie.',
    says: [{ speaker: 'mairie', kind: 'indirect', content: 'un gardien est blessé' }],
  },
  {
    text: 'La mairie n’exclut pas une nouvelle coupure. Elle y voit un risque.',
    says: [
      { speaker: 'mairie', kind: 'indirect', content: 'une nouvelle coupure' },
      { speaker: 'mairie', kind: 'indirect', content: 'un risque' },
    ],
  },
  {
    text: 'Leur association, MariPort, rejette le plan : « C’est une mascarade. »',
    says: [{ speaker: 'MariPort', kind: 'direct', content: 'C’est une mascarade' }],
  },
  {
    text: '« Rien n’a brûlé », a corrigé sur X Ousmane Fall, le gérant.',
    says: [{ speaker: 'Ousmane Fall', kind: 'direct', content: 'Rien n’a brûlé', channel: 'X' }],
  },
  {
    text: 'La mairie exclut toute malveillance. Le port dément en revanche toute panne.',
    says: [
      { speaker: 'mairie', kind: 'indirect', content: 'toute malveillance' },
      { speaker: 'port', kind: 'indirect', content: 'toute panne' },
    ],
  },
  {
    text: 'Le préfet Youssef Amrani réclame à Bruxelles la présence d’une vedette. Le syndicat demande, lui, un quai gardé.',
    says: [
      { speaker: 'Youssef Amrani', kind: 'indirect', content: 'la présence d’une vedette' },
      { speaker: 'syndicat', kind: 'indirect', content: 'un quai gardé' },
    ],
  },
  {
    text: 'Le préfet Youssef Amrani voit dans ces feux « la main des passeurs ».',
    says: [{ speaker: 'Youssef Amrani', kind: 'direct', content: 'la main des passeurs' }],
  },
  {
    text: 'Deux grues sont tombées. Un coup de vent, avaient conclu les pompiers.',
    says: [{ speaker: 'pompiers', kind: 'indirect', content: 'Un coup de vent' }],
  },
  {
    text: 'Le dernier feu n’a pas de lien avec les autres : une bougie, selon les pompiers.',
    says: [{ speaker: 'pompiers', kind: 'indirect', content: 'une bougie' }],
  },
  {
    text: 'Les dockers craignent un long chômage : selon la capitainerie, vingt escales ont été annulées.',
    says: [
      { speaker: 'dockers', kind: 'indirect', content: 'un long chômage' },
      { speaker: 'capitainerie', kind: 'indirect', content: 'vingt escales ont été annulées' },
    ],
  },
  {
    text: 'L’accusé se dit innocent depuis le début. Le gérant se déclare inquiet.',
    says: [
      { speaker: 'accusé', kind: 'indirect', content: 'innocent depuis le début' },
      { speaker: 'gérant', kind: 'indirect', content: 'inquiet' },
    ],
  },
  {
    text: 'Rien n’a brûlé, a assuré le porte-parole de la Cour suprême, Yacine Brel.',
    says: [{ speaker: 'Yacine Brel', kind: 'indirect', content: 'Rien n’a brûlé' }],
  },
  {
    text: 'Les enquêteurs ont relevé l’inscription « Port libre », peinte sur le quai.',
    says: [],
  },
  {
    text: 'La compagnie appelle le gouvernement à un geste. Un oubli, a reconnu lundi la mairie.',
    says: [
      { speaker: 'compagnie', kind: 'indirect', content: 'un geste' },
      { speaker: 'mairie', kind: 'indirect', content: 'Un oubli' },
    ],
  },
  { text: 'La mairie a exclu deux entreprises du marché.', says: [] },
  {
    text: 'Selon nos informations, deux hommes ont été aperçus.',
    says: [],
  },
  { text: 'Le film « Port de nuit » est sorti vendredi dans quarante salles.', says: [] },
  { text: 'Un groupe nommé « Marée grise » a été aperçu près du quai.', says: [] },
  { text: 'Les faits n’ont pas été revendiqués.', says: [] },
  { text: 'Le panneau du hangar a été repeint en gris vendredi.', says: [] },
  { text: 'La mairie a ordonné une garde de nuit sur le quai.', says: [] },
]
