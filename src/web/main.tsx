import { render } from 'preact'
import { App } from './app.tsx'
import { startStore } from './store.ts'
import './styles/base.css'
import './styles/components.css'
import './styles/shell.css'
import './styles/print.css'

startStore()
render(<App />, document.getElementById('app')!)
