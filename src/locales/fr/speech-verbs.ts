import type { PhrasalVerb, VerbTable } from '../shape/speech.ts'

/** Reporting verbs by what they take; one verb may stand in several rows. */
export const verbs: VerbTable = {
  quote: `se dire se déclarer se montrer s'avouer s'estimer dire redire déclarer affirmer assurer annoncer expliquer préciser indiquer ajouter souligner estimer juger penser croire
 considérer confier avouer admettre reconnaître concéder convenir répondre répliquer rétorquer riposter objecter réagir lancer
 lâcher glisser souffler murmurer chuchoter susurrer crier hurler vociférer tonner tempêter fulminer rugir gronder grogner
 grommeler maugréer pester rager s'exclamer s'écrier s'étonner s'indigner s'insurger s'alarmer s'inquiéter s'agacer s'emporter
 s'énerver s'interroger s'enthousiasmer s'enorgueillir s'amuser s'émouvoir s'offusquer s'excuser s'impatienter s'insurger
 se réjouir se féliciter se plaindre se lamenter se désoler se souvenir se rappeler se défendre se justifier se vanter
 se demander se moquer se targuer demander questionner interroger interpeller raconter relater rapporter témoigner narrer
 décrire détailler développer commenter remarquer noter observer constater relever signaler rappeler insister marteler
 asséner scander clamer proclamer réclamer exiger soutenir maintenir prétendre argumenter arguer plaider
 défendre démentir nier contester réfuter dénoncer fustiger condamner déplorer regretter critiquer accuser reprocher
 avertir prévenir alerter menacer promettre jurer garantir s'engager supplier implorer conjurer prier inviter exhorter
 appeler ordonner commander recommander conseiller suggérer proposer préconiser prôner prédire pronostiquer prévoir
 anticiper espérer souhaiter craindre redouter soupçonner supposer présumer imaginer rêver conclure résumer terminer
 achever commencer poursuivre continuer reprendre enchaîner renchérir surenchérir compléter nuancer tempérer relativiser
 temporiser ironiser plaisanter railler moquer persifler ricaner rire sourire pouffer soupirer gémir pleurer sangloter
 bredouiller balbutier bégayer marmonner hésiter trancher tancer gourmander sermonner écrire publier tweeter poster
 signer lire chanter réciter citer répéter réitérer confirmer corroborer certifier attester jurer révéler dévoiler
 divulguer communiquer informer notifier apprendre enseigner philosopher analyser théoriser décrypter évoquer mentionner
 saluer féliciter remercier louer vanter encenser célébrer applaudir acclamer encourager rassurer consoler réconforter
 provoquer taquiner insulter vitupérer éructer cracher balancer pointer marquer intervenir interrompre couper coupler
 ressentir douter comprendre deviner spéculer conjecturer envisager décider
 résister protester tonitruer expliciter éclairer énumérer lister énoncer formuler prononcer articuler professer
 attaquer abonder acquiescer approuver valider recadrer corriger rectifier médire pleurnicher philosopher tonner`,
  clause: `dire redire déclarer affirmer assurer annoncer expliquer préciser indiquer ajouter souligner estimer juger penser croire
 considérer confier avouer admettre reconnaître concéder convenir répondre répliquer rétorquer objecter crier hurler clamer
 proclamer raconter rapporter relater témoigner remarquer noter observer constater relever signaler rappeler insister marteler
 asséner soutenir maintenir prétendre argumenter arguer plaider démentir nier contester déplorer regretter avertir prévenir
 alerter menacer promettre jurer garantir réclamer exiger demander souhaiter vouloir espérer désirer craindre redouter
 soupçonner supposer présumer imaginer suggérer préconiser recommander conseiller décider prédire pronostiquer
 prévoir anticiper conclure résumer écrire publier tweeter répéter réitérer confirmer certifier attester révéler dévoiler
 divulguer communiquer apprendre savoir découvrir comprendre sentir ressentir douter deviner spéculer envisager montrer
 démontrer établir calculer évaluer se réjouir se féliciter se plaindre se désoler s'étonner s'indigner s'inquiéter s'alarmer
 se souvenir se rappeler se vanter se targuer s'offusquer se défendre accepter refuser protester trouver voir spécifier
 stipuler mentionner évoquer dénoncer poursuivre renchérir nuancer reprocher faire plaisanter ironiser lancer glisser
 laisser requérir attendre vérifier apprécier énoncer`,
  question: `demander se demander s'interroger expliquer savoir ignorer dire préciser indiquer révéler raconter comprendre décider
    examiner étudier vérifier déterminer établir montrer voir décrire`,
  noun: `annoncer révéler dévoiler divulguer confirmer démentir nier réclamer exiger demander suggérer
 recommander préconiser prôner promettre garantir évoquer mentionner citer décrire expliquer raconter détailler préciser
 rapporter signaler souligner rappeler relever noter constater reconnaître admettre avouer concéder affirmer
 redouter craindre soupçonner pressentir prédire prévoir pronostiquer anticiper estimer évaluer envisager
 dénoncer fustiger déplorer regretter critiquer blâmer stigmatiser pointer saluer louer vanter célébrer
 féliciter remercier défendre soutenir approuver appuyer contester réfuter récuser rejeter refuser vouloir souhaiter
 espérer désirer attendre plaider exprimer énumérer    
 conseiller encourager imaginer invoquer assumer voir écarter exclure accuser minimiser relativiser déclarer commenter`,
  infinitive: `dire affirmer assurer déclarer prétendre reconnaître avouer admettre nier démentir contester récuser penser croire estimer espérer
 souhaiter vouloir désirer compter entendre vouloir préférer promettre jurer menacer refuser accepter 
 choisir envisager projeter prévoir regretter craindre redouter se vanter se targuer s'engager se plaindre se réjouir
 se féliciter se souvenir expliquer indiquer annoncer confirmer soutenir ambitionner rêver exiger demander
 s'excuser s'étonner promettre garantir     `,
  order: `demander conseiller recommander suggérer dire intimer prier inviter
 exhorter encourager appeler supplier implorer conjurer sommer presser inciter    
 avertir promettre menacer reprocher`,
  told: `dire déclarer affirmer assurer annoncer expliquer préciser indiquer confier avouer répondre rappeler promettre jurer garantir
    raconter rapporter témoigner signaler avertir prévenir informer alerter rassurer persuader convaincre apprendre révéler
    écrire répéter confirmer faire reprocher`,
  label: `se dire se déclarer s'estimer qualifier décrire présenter considérer juger appeler surnommer baptiser nommer dépeindre dénoncer désigner traiter taxer
    estimer croire`,
}

/** Verbs with a fixed word after them, and what follows as the thing said. */
export const phrasal: readonly PhrasalVerb[] = [
  ...rows(
    'noun',
    "parler de|parler d'|parler du|parler des|appeler à|appeler au|appeler aux|en appeler à|plaider pour|militer pour|insister sur|se plaindre de|se plaindre du|se plaindre des|se plaindre d'|se réjouir de|se réjouir du|se réjouir des|se réjouir d'|se féliciter de|se féliciter du|se féliciter des|s'inquiéter de|s'inquiéter du|s'inquiéter des|s'inquiéter d'|s'alarmer de|s'alarmer du|s'alarmer des|s'indigner de|s'indigner du|s'indigner des|s'étonner de|s'étonner du|s'étonner des|s'interroger sur|revenir sur|pencher pour|croire à|croire en|mettre en garde contre|mettre en cause|tirer la sonnette d'alarme sur|alerter sur|faire état de|faire état d'|faire état du|faire état des|faire part de|faire part d'|faire part du|faire mention de|faire mention d'|s'opposer à|s'opposer au|s'opposer aux|se prononcer pour|se prononcer contre|se dire favorable à|s'élever contre|s'insurger contre|protester contre|réagir à|songer à|penser à|rêver de|douter de|douter du|témoigner de|témoigner d'|témoigner du|renvoyer à|pointer du doigt|avertir de|avertir d'|prévenir de|prévenir d'|rendre hommage à|faire l'éloge de|prendre la défense de",
  ),
  ...rows(
    'infinitive',
    "appeler à|s'engager à|s'attendre à|tenir à|chercher à|consentir à|songer à|penser à|parler de|rêver de|s'apprêter à",
  ),
  ...rows(
    'clause',
    "faire savoir|laisser entendre|laisser savoir|faire valoir|faire remarquer|faire observer|faire comprendre|rendre public|mettre en avant|laisser planer|faire état du fait|mettre en garde|attirer l'attention sur le fait|se dire convaincu|se dire convaincue|se dire persuadé|se dire certain|être d'avis|tenir à préciser|tenir à rappeler|tenir à souligner|faire noter",
  ),
  ...rows(
    'quote',
    "faire savoir|laisser entendre|faire valoir|faire remarquer|faire observer|laisser tomber|mettre en garde|prendre la parole|attirer l'attention|tirer la sonnette d'alarme|tirer la sonnette|donner le ton|enfoncer le clou|monter au créneau|hausser le ton|ne décolérer pas|se vouloir rassurant|se veut rassurant|botter en touche",
  ),
  { verb: 'appeler', words: 'à|au|aux', frame: 'noun', gap: 8, hearer: true },
  { verb: 'inviter', words: 'à|au|aux', frame: 'noun', gap: 8, hearer: true },
  { verb: 'accuser', words: "de|d'|du|des", frame: 'noun', gap: 10 },
  { verb: 'soupçonner', words: "de|d'|du|des", frame: 'noun', gap: 10 },
]

function rows(frame: PhrasalVerb['frame'], list: string): PhrasalVerb[] {
  return list.split('|').flatMap((row) => {
    const words = row.replace(/'(?=\S)/g, "' ").split(' ')
    const reflexive = words[0] === 'se' || words[0] === "s'"
    const verb = reflexive ? words.slice(0, 2).join(words[0] === 'se' ? ' ' : '') : words[0]!
    const after = words.slice(reflexive ? 2 : 1).join(' ')
    const found = { verb, words: after, frame, gap: 1 }
    // Before a quotation mark the tokenizer parts the apostrophe from its letter.
    return /\bd'$/.test(after) ? [found, { ...found, words: after.replace(/'$/, " '|’") }] : [found]
  })
}
