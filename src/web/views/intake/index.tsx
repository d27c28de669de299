import { useSignal } from '@preact/signals'
import { post } from '../../api.ts'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { may, revision } from '../../store.ts'
import { AboutFields } from './AboutFields.tsx'
import { NOTHING_SAID, said } from './about.ts'
import { Files } from './Files.tsx'
import { Paste } from './Paste.tsx'
import { Results } from './Results.tsx'
import { StaffForm } from './StaffForm.tsx'
import type { IntakeItem, Taken } from './taken.ts'
import { useJobs } from './useJobs.ts'
import './intake.css'

export default function View(_: { readonly id: string | null }) {
  if (!may('analyst')) {
    return (
      <Page title={t('intake.title')}>
        <Empty title={t('intake.notAllowed')}>{t('intake.notAllowedAdvice')}</Empty>
      </Page>
    )
  }
  return <Intake />
}

function Intake() {
  const about = useSignal(NOTHING_SAID)
  const error = useSignal<unknown>(null)
  const single = useSignal<readonly IntakeItem[]>([])
  const jobs = useJobs()
  const sendFiles = async (files: readonly File[]) => {
    error.value = null
    const form = new FormData()
    for (const [key, value] of Object.entries(said(about.value))) form.append(key, value)
    for (const file of files) form.append('files', file, file.name)
    try {
      const { job } = await post<{ job: string }>('/intake', form)
      jobs.add(job)
    } catch (trouble) {
      error.value = trouble
    }
  }
  const taken = (name: string, { report, change, incidents }: Taken) => {
    single.value = [{ name, report, change, incidents: incidents.length, trouble: null }, ...single.value]
    revision.value++
  }
  return (
    <Page title={t('intake.title')}>
      <p>{t('intake.intro')}</p>
      <div class="intake">
        <div>
          <section class="card" aria-labelledby="intake-about">
            <h2 id="intake-about">{t('intake.about')}</h2>
            <AboutFields about={about} />
          </section>
          <Files onFiles={(files) => void sendFiles(files)} />
          {error.value !== null && <ErrorPanel error={error.value} />}
          <Paste about={about.value} onTaken={taken} />
        </div>
        <StaffForm onTaken={taken} />
      </div>
      <Results jobs={jobs.list} single={single.value} />
    </Page>
  )
}
