import type { HypothesesLocale } from '../shape/hypotheses.ts'
import { clause } from './clause.ts'

export const hypotheses: HypothesesLocale = {
  clause,
  rules: [
    {
      name: 'lead',
      patterns: [
        "la|cette|une piste ~3 de|d'|du|des",
        'la|une piste',
        "l' hypothèse ~2 de|d'|du|des",
        "l' hypothèse",
        "une|cette hypothèse ~2 de|d'|du|des",
        "la|une thèse ~2 de|d'|du|des",
        "le|un scénario ~2 de|d'|du|des",
      ],
      take: 'from',
      needs: ['affirmed'],
    },
    { name: 'not-even', patterns: ['pas même'], take: 'after', needs: ['party'] },
    {
      name: 'not-ruled-out',
      patterns: [
        "exclut|excluent|excluait|écarte|écartent|écartait pas ~1 que|qu'|un|une|des|la|le|l'",
        "n' ~3 exclut|exclu|excluent|écarte|écarté|écartent ~2 que|qu'|un|une|des|la|le|l'",
      ],
      take: 'after',
      back: 1,
      skip: "que qu' la possibilité de pas",
      needs: ['people'],
    },
    {
      name: 'not-excluded',
      patterns: [
        "n' est|sont|était|étaient pas exclu|exclue|exclus|exclues|écarté|écartée|écartés|écartées",
        'ne peut|peuvent|pouvait|saurait ~1 être exclu|exclue|exclus|exclues|écarté|écartée|écartés|écartées',
      ],
      take: 'clause',
      needs: ['reported'],
    },
    {
      name: 'link-to',
      patterns: [
        '=relie|=relient|=lie|=lient|=rattache|=rattachent ~7 à|au|aux',
        'a|ont =relié|=lié|=rattaché ~7 à|au|aux',
      ],
      take: 'after',
      needs: ['verb', 'attack', 'positive'],
    },
    {
      name: 'had-caused',
      patterns: [
        "a|avait|aurait|ont|avaient ~1 provoqué|causé|déclenché|entraîné l'|le|la|cette|ce|cet|les explosion|incendie|feu|drame|sinistre|attaque|fusillade|violences|explosions|incendies",
      ],
      take: 'before',
      needs: ['reported', 'affirmed'],
    },
    {
      name: 'linked',
      patterns: [
        'est|sont|serait|seraient|être|était|étaient|soit|soient|été ~2 lié|liée|liés|liées à|au|aux',
        'est|sont|serait|seraient|être|était|étaient ~1 en lien|relation|rapport avec',
      ],
      take: 'from',
      needs: ['attack', 'not-attack', 'affirmed'],
    },
    {
      name: 'draws-link',
      patterns: [
        'font|fait|établissent|établit|étudient|étudie|cherchent|cherche|explorent ~1 lien|liens|rapprochement avec|entre',
      ],
      take: 'from',
      needs: ['affirmed'],
    },
    { name: 'links', patterns: ['liens|lien ~2 avec|entre'], take: 'from', needs: ['affirmed', 'party'] },
    {
      name: 'origin',
      patterns: ["est|serait|était|soit|sont|seraient ~1 à l' origine"],
      take: 'before',
      needs: ['affirmed'],
    },
    {
      name: 'because',
      patterns: ["parce qu'|que", "s' explique|expliquerait par", "c' est pour"],
      take: 'from',
      needs: ['reported', 'attack'],
    },
    {
      name: 'whether',
      patterns: ["vérifie|vérifient|examine|examinent|savoir|déterminer|établir ~1 si|s'"],
      take: 'after',
      needs: ['people', 'affirmed'],
    },
    {
      name: 'caused-by',
      patterns: ['provoqué|provoquée|causé|causée|dû|due|provoqués|causés ~1 par|à|au'],
      take: 'after',
      needs: ['attack', 'affirmed', 'motive'],
    },
    {
      name: 'due-to',
      patterns: [
        'est|sont|serait|seraient|était|étaient ~1 dû|due|dus|dues|imputable|imputables à|au|aux',
        'trouve|trouvent|trouverait ~1 son|leur origine dans',
        "s' explique|expliquerait|expliquent ~1 par",
      ],
      take: 'after',
      needs: ['attack', 'affirmed', 'reported'],
    },
    {
      name: 'cleft',
      patterns: [
        "c' est ~14 qui ~2 vaut|valent|conduit|conduisent|pousse|poussent|explique|expliquent|motive|motivent|provoque|provoqué|déclenché|mène|mènent|attire|attirent|nourrit|alimente|attise|anime|arme",
      ],
      take: 'from',
      needs: ['reported'],
    },
    {
      name: 'explains-deed',
      patterns: [
        'explique|expliqué|expliquait|justifie|justifié|justifiait ~1 son|leur|ses|leurs geste|gestes|acte|actes par',
      ],
      take: 'after',
      needs: ['affirmed'],
    },
    {
      name: 'answers',
      patterns: [
        'actes|acte|attaque|attaques|violences|incendies|faits|tirs|série|vague ~2 répond|répondent|répondrait|répondraient|répondaient ~1 à|au|aux',
        'actes|acte|attaque|attaques|violences|incendies|faits|tirs|série|vague ~2 fait|font|ferait|feraient suite à|au|aux',
      ],
      take: 'from',
      needs: ['reported', 'affirmed'],
    },
    {
      name: 'seems',
      patterns: [
        'semble|semblent|semblait|semblaient|paraît|pourrait|pourraient|serait|seraient ~1 être|avoir',
        "semble|semblent|pourrait|pourraient ~1 s' agir",
        'serait|seraient|aurait|auraient ~1',
        'probablement|sans doute|vraisemblablement|apparemment',
      ],
      take: 'after',
      skip: "de d' été",
      needs: ['attack', 'motive'],
    },
    {
      name: 'treated-as',
      patterns: ["considéré|considérée|considérés|considérées|traité|traitée|qualifié|qualifiée|qualifiés comme|de|d'"],
      take: 'after',
      needs: ['motive', 'attack'],
    },
    {
      name: 'aim',
      patterns: [
        "le|leur|son|seul|véritable but|mobile|motif|objectif est|était|serait|semble|reste ~2 de|d'|que|qu'|la|le|l'|clair",
        "l' objectif|intention|idée est|était|serait ~2 de|d'|que|qu'",
      ],
      take: 'clause',
      needs: ['purpose'],
    },
    {
      name: 'intent',
      patterns: [
        'cherche|cherchent|cherchait|cherchaient|vise|visent|visait|visaient ~2 à',
        'veut|veulent|voulait|voulaient|voulu ~1',
        "tente|tentent|tentait|tentaient|essaie|essaient|essayaient|souhaitaient|entendent ~2 de|d'|à",
      ],
      take: 'clause',
      needs: ['verb', 'attack', 'intent', 'reported'],
    },
    {
      name: 'believes',
      patterns: [
        "croit|croient|pense|pensent|pensait|soupçonne|soupçonnent|suppose|supposent|imagine|présume que|qu'",
        "estime|estiment|juge|jugent|affirme que|qu'",
      ],
      take: 'after',
      needs: ['verb', 'people', 'motive'],
    },
    {
      name: 'suspects',
      patterns: ['soupçonne|soupçonnent|soupçonnait|suspecte|suspectent'],
      take: 'after',
      needs: ['verb', 'party'],
    },
    {
      name: 'points-to',
      patterns: [
        'tout|éléments|indices|mode|méthode|signature|calendrier ~5 indique|indiquent|laisse|laissent|suggère|suggèrent|pointe|pointent|désigne|désignent|oriente|orientent|trahit|trahissent',
      ],
      take: 'from',
    },
    {
      name: 'suggests',
      patterns: ["laisse|laissent|laissant penser|croire|supposer que|qu'"],
      take: 'after',
      needs: ['people'],
    },
    {
      name: 'retaliation',
      patterns: [
        'en représailles ~1 à|au|aux|de',
        'par vengeance',
        'pour venger',
        'pour se venger',
        'en réponse à|au|aux',
        'pour protester contre',
        'une|un vengeance|représaille|règlement ~1 de|contre',
        'règlement de comptes|compte',
      ],
      take: 'from',
      needs: ['attack', 'not-attack'],
    },
    {
      name: 'motivated',
      patterns: [
        'agi|agit|agissait|agir par|sous|pour',
        'motivé|motivée|motivés|motivées|inspiré|inspirée|inspirés ~1 par',
        'à caractère raciste|antisémite|islamophobe|terroriste|politique|homophobe',
        'acte|geste|crime raciste|antisémite|isolé|crapuleux|politique|prémédité',
      ],
      take: 'from',
      needs: ['attack', 'affirmed'],
    },
    { name: 'sees-in-it', patterns: ["y voit|voient|voyait|vu ~1 la|une|un|l'|le|des"], take: 'after', back: 1 },
    {
      name: 'work-of',
      patterns: ["l' œuvre|oeuvre ~1 de|d'|du|des", "le fait ~1 de|d'|du|des"],
      take: 'from',
      needs: ['attack', 'affirmed', 'party'],
    },
    {
      name: 'likely-cause',
      patterns: [
        'en est|était|serait ~1 cause|responsable|motif',
        'est|serait|était|reste ~3 cause|explication ~2 probable|vraisemblable|possible|privilégiée',
      ],
      take: 'before',
      needs: ['affirmed'],
    },
    {
      name: 'recruited',
      patterns: [
        'été|étaient|sont|seraient ~2 recrutés|recruté|recrutées|payés|payé|commandités|commandité|engagés|rémunérés|manipulés',
      ],
      take: 'clause',
      needs: ['attack', 'reported'],
    },
    {
      name: 'target',
      patterns: ['visait|visaient', 'était|étaient destiné|destinée|destinés à|au|aux'],
      take: 'clause',
      needs: ['reported'],
    },
    {
      name: 'it-is',
      patterns: ["il s' agit|agirait|agissait de|d'|du|des"],
      take: 'after',
      needs: ['reported', 'party'],
    },
    {
      name: 'evokes',
      patterns: [
        "évoque|évoquent|évoqué|évoquait|évoquaient|évoquer|mentionne|avance|avancent|parle|parlent d'|de|du|des",
        'évoque|évoquent|évoqué|évoquait|évoquaient|avance|avancé|privilégie|privilégient|privilégié',
      ],
      take: 'after',
      needs: ['motive'],
    },
    {
      name: 'recruits',
      patterns: ['on les|le|la recrute|paie|paye|manipule|engage|envoie', 'ils|elles sont ~1 recrutés|payés|manipulés'],
      take: 'quote',
    },
    {
      name: 'quoted-cause',
      patterns: [
        "parce|car ~1 qu'|que|nous|on|ils|elles",
        "c' est pourquoi|pour",
        'alors ils|elles',
        'donc ils|elles',
        'un message à|pour|adressé',
      ],
      take: 'quote',
      needs: ['people'],
    },
  ],
  attackWords:
    "campagne violences explosion explosions jeunes hommes suspects crime crimes incendiaires tueurs saboteurs commando on on attaque attaques attentat attentats attaquant attaquants assaillant assaillants incendie incendies sinistre feu incident incidents fusillade tir tirs explosion explosions sabotage sabotages acte actes dégradation dégradations raid raids meurtre meurtres menace menaces tireurs auteur auteurs agresseurs malfaiteurs ils elles ceci cela celle mobile gang gangs groupe groupes réseau réseaux criminels trafiquants vol intrusion agression agressions enlèvement embuscade violence violences message braquage bandits drame faits affaire tuerie casse vague série campagne victimes cibles c' il assassinat geste coup",
  attackNouns:
    'attaque attaques attentat attentats explosion incendie incendies fusillade meurtres raid raids assaut incident incidents sabotage violences vague faits',
  motiveWords:
    'complicité complicités complices conflit rivalités tentative chantage lié liée liés liées réponse représailles vengeance venger motivé motivée motif mobile œuvre oeuvre haine terrorisme terroriste sabotage malveillance criminel criminelle criminelles volontaire délibéré délibérée intentionnel règlement comptes différend conflit extorsion intimidation intimider gang gangs crime organisé politique raciste antisémite religieux idéologique coordonné coordonnée prémédité prémédités préméditée accident accidentel accidentelle ciblé ciblée acte actes djihadiste islamiste extrémiste séparatiste anarchiste avertissement message rivalité territoire étranger étrangère payés recrutés commanditaires commandité commanditée militants opposants trafic narcotrafic trafiquants vol diversion attentat rançon jalousie racket guerre malade malades fou folie déséquilibré déséquilibrée solitaire isolé isolée dépression rancune rancœur colère licenciement expulsion querelle dispute brouille impulsif impulsive pari défi ivresse désespoir frustration misère faim héritage rupture harcèlement désœuvrement déception ultragauche ultradroite mouvance influence ingérence vengeances court-circuit',
  intentVerbs:
    'récupérer libérer voler dérober emparer gagner intimider effrayer faire déstabiliser semer provoquer diviser terroriser impressionner venger punir affaiblir peser empêcher obtenir créer paralyser humilier montrer imposer forcer nuire discréditer saboter détruire frapper influencer envoyer désorganiser perturber contraindre réduire tester attirer marquer adresser',
  partyWords:
    'groupe groupes gang gangs réseau réseaux militant militants rebelles opposants activistes extrémistes partisans membres criminels trafiquants narcotrafiquants adolescents jeunes hommes personnes homme femme employés ancien anciens séparatistes anarchistes islamistes djihadistes cartel mouvance ultragauche ultradroite commanditaires narcotrafic milieu mafia bande bandes rivaux voisins concurrents individu individus puissance services clan clans cellule organisation criminalité banditisme grand',
  exclusions:
    'refuse refusé refusent authentique écarte écarté écartée écartent écarter exclut exclu exclue excluent exclure abandonnée abandonne nie nient nié nié dément démentent réfute réfutent aucun aucune',
  notExcluded: 'pas jamais rien',
  experts:
    'pompiers experts inspecteurs ingénieurs analystes criminologue criminologues chercheurs policiers enquêteurs',
  hollow: 'lié liée liés liées connecté',
}
