import { firstTemplates, parseTemplates } from './templates.ts'

/** s0, s1, s2: the top of the stack and what lies below; b0, b1, b2: the buffer; w, t, f: word, tag, ending. */
const TRANSITION_ATOMS = [
  'zero',
  's0w',
  's0t',
  's1w',
  's1t',
  's2w',
  's2t',
  'b0w',
  'b0t',
  'b1w',
  'b1t',
  'b2w',
  'b2t',
  's0b0',
  's1s0',
  's1s0b0',
  'b1b2',
  's0lt',
  's0lw',
  's0r',
  's1lt',
  's1r',
  'b0l',
  'near',
  'far',
  's0left',
  's0right',
  's1left',
  's1right',
  'b0left',
  's0counts',
  's0f',
  's1f',
  'b0f',
  's0before',
  'b0before',
  'guide',
  'guide0',
  'guide0b',
  'guideLabel0',
  'guideLabel1',
  'guideLabelB',
]
export const TRANSITION_ATOMS_MAX = TRANSITION_ATOMS.length

/** Templates of a pass without a guide: what the rich list of Zhang & Nivre 2011 has and arc-hybrid's state knows. */
export const TRANSITION_TEMPLATES = parseTemplates(
  TRANSITION_ATOMS,
  `s0w s0t | s0t | s1w s1t | s1t | b0w b0t | b0t | b1w b1t | b1b2 | s0w b0w | s0w s0b0 | b0w s0b0 | s0b0 | s1w s0w | s1w s1s0
   | s0w s1s0 | s1s0 | s1w b0w | s1t b0t | s0b0 b1t | s1s0b0 | s2t s1s0 | s0b0 b1b2 | s0w b0t b1t | s1s0b0 b1t | s1s0b0 s0w
   | s1s0b0 s1w | s1s0 b0w | s0b0 s0lt | s0b0 s0r | s1s0 s1r | s1s0 s0lt s0lw | s0b0 b0l | s0b0 near | s1s0 far | s0t s0right
   | s1t s1right s0t | b0t b0left s0t | s0b0 s0right | s1s0 s0left | s0w s0right | s0f s0b0 | b0f s0b0 | s1f s1s0
   | s2w s2t | b2w | s2t s1s0b0 | s1s0 s1lt | s1s0 s0r | s0w near | b0w near | s0t s0left | s1w s1right | s1t s1left b0t
   | s0t s0counts | s0f s1s0 | s0w s0lw b0t | s1w s0lw s0t | s0before s0b0 | b0before s0b0 s1t | s1s0b0 s2t b1t`,
  100,
)
/** The backward pass does with the first of them: its parse is only a guide. */
export const BACKWARD_TEMPLATES = firstTemplates(TRANSITION_TEMPLATES, 43)
export const GUIDE_TEMPLATES = parseTemplates(
  TRANSITION_ATOMS,
  `guide | guide s0b0 | guide s1s0 | guide0 s0t | guide0 guideLabel0 guideLabelB | guide guideLabel0 guideLabel1 | guide0b s0w
   | guide0b b0w | guide0 s1s0b0 | guide0 near s0b0 | guide0 far s1s0 | guide0b guideLabel0 b0t`,
  170,
)

/** pair: tags of head and child and the side; h, c: head and child; cl: the child's leftmost child. */
const LABEL_ATOMS = [
  'zero',
  'pair',
  'hw',
  'cw',
  'side',
  'far',
  'before',
  'after',
  'clt',
  'clw',
  'crt',
  'labels',
  'ct',
  'hleft',
  'hright',
  'cleft',
  'cright',
  'hf',
  'cf',
  'hbefore',
  'hafter',
  'ht',
  'wbefore',
  'wafter',
  'guide',
]
export const LABEL_ATOMS_MAX = LABEL_ATOMS.length
export const LABEL_TEMPLATES = parseTemplates(
  LABEL_ATOMS,
  `pair | hw pair | cw pair | hw cw side | pair far | pair before after | pair clt clw | hw clw pair | cw clw side | pair crt
   | pair labels | hw labels ct | pair hleft hright | pair cleft | pair cright | hf pair | cf pair | cw side
   | pair hbefore hafter | cw ht cleft | pair wbefore | pair wafter`,
  200,
)
/** The labels of the backward pass are only looked at by the forward pass. */
export const BACKWARD_LABEL_TEMPLATES = firstTemplates(LABEL_TEMPLATES, 12)
export const GUIDED_LABEL_TEMPLATES = parseTemplates(LABEL_ATOMS, 'guide | guide pair | guide cw | guide hw', 230)
