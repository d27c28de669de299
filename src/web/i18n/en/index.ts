import { brief } from './brief.ts'
import { disagreements } from './disagreements.ts'
import { incident } from './incident.ts'
import { intake } from './intake.ts'
import { people } from './people.ts'
import { report } from './report.ts'
import { review } from './review.ts'
import { shell } from './shell.ts'
import { situation } from './situation.ts'
import { wave } from './wave.ts'
import { words } from './words.ts'

export const en = { shell, words, situation, incident, report, wave, review, brief, intake, people, disagreements }
