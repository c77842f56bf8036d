/** The two parts of undici that are used, imported alone: the whole package takes 25 MB more memory and 600 KB more of the bundle. */
declare module 'undici/lib/dispatcher/agent.js' {
  import { Agent } from 'undici'
  export default Agent
}

declare module 'undici/lib/api/index.js' {
  import type { Dispatcher } from 'undici'

  const api: {
    readonly request: (
      this: Dispatcher,
      options: Dispatcher.RequestOptions & { readonly origin: string },
    ) => Promise<Dispatcher.ResponseData>
  }
  export default api
}
