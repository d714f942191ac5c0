import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { ApplySearch } from './pages/apply/apply-search.ts';
import { CaseSearch } from './pages/case/case-search.ts';
import { CasesSearch } from './pages/cases/cases-search.ts';
import { ClocksSearch } from './pages/clocks/clocks-search.ts';
import { DecisionsSearch } from './pages/decisions/decisions-search.ts';
import { DecisionSearch } from './pages/decision/decision-search.ts';
import { PageFault } from './pages/fault-page.tsx';
import { LibrarySearch } from './pages/library/library-search.ts';
import { RecordSearch } from './pages/record/record-search.ts';
import { SignInSearch } from './pages/sign-in/sign-in-search.ts';
import { ReportSearch } from './pages/report/report-search.ts';
import { SignSearch } from './pages/signature/sign-search.ts';
import { SimulationSearch } from './pages/simulation/simulation-search.ts';
import { StatisticsSearch } from './pages/statistics/statistics-search.ts';
import { StatusSearch } from './pages/status/status-search.ts';
import { deskRoutes } from './routes/desk-routes.ts';
import { ownRoutes } from './routes/own-routes.ts';
import { root, signedInOnly } from './routes/root.ts';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: search => SignInSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const provider = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/provider',
  component: lazyRouteComponent(() => import('./pages/sign-in/provider-page.tsx'), 'ProviderPage'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/sign-in/password-page.tsx'), 'PasswordPage'),
});

const recovery = createRoute({
  getParentRoute: () => root,
  path: '/recovery',
  component: lazyRouteComponent(() => import('./pages/sign-in/recovery-page.tsx'), 'RecoveryPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/account/account-page.tsx'), 'AccountPage'),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/accounts/accounts-page.tsx'), 'AccountsPage'),
});

const reviewers = createRoute({
  getParentRoute: () => root,
  path: '/reviewers',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/reviewers/reviewers-page.tsx'), 'ReviewersPage'),
});

const organization = createRoute({
  getParentRoute: () => root,
  path: '/organization',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/organization/organization-page.tsx'), 'OrganizationPage'),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  beforeLoad: signedInOnly,
  validateSearch: search => CasesSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/cases/cases-page.tsx'), 'CasesPage'),
});

const workspace = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseNumber',
  beforeLoad: signedInOnly,
  validateSearch: search => CaseSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/case/case-page.tsx'), 'CasePage'),
});

const reads = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseNumber/reads',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/reads/reads-page.tsx'), 'ReadsPage'),
});

const status = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseNumber/status',
  beforeLoad: signedInOnly,
  validateSearch: search => StatusSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/status/status-page.tsx'), 'StatusPage'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseNumber/record',
  beforeLoad: signedInOnly,
  validateSearch: search => RecordSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/record/record-page.tsx'), 'RecordPage'),
});

const signature = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseNumber/sign',
  beforeLoad: signedInOnly,
  validateSearch: search => SignSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/signature/signature-page.tsx'), 'SignaturePage'),
});

const letter = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseNumber/letter',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/letter/letter-page.tsx'), 'LetterPage'),
});

const publish = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseNumber/publish',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/publish/publish-page.tsx'), 'PublishPage'),
});

const published = createRoute({
  getParentRoute: () => root,
  path: '/published/$caseNumber',
  component: lazyRouteComponent(() => import('./pages/published/published-page.tsx'), 'PublishedPage'),
});

const check = createRoute({
  getParentRoute: () => root,
  path: '/check',
  component: lazyRouteComponent(() => import('./pages/check/check-page.tsx'), 'CheckPage'),
});

const apply = createRoute({
  getParentRoute: () => root,
  path: '/apply',
  validateSearch: search => ApplySearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/apply/apply-page.tsx'), 'ApplyPage'),
});

const clocks = createRoute({
  getParentRoute: () => root,
  path: '/clocks',
  beforeLoad: signedInOnly,
  validateSearch: search => ClocksSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/clocks/clocks-page.tsx'), 'ClocksPage'),
});

const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  validateSearch: search => LibrarySearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/library/library-page.tsx'), 'LibraryPage'),
});

const simulation = createRoute({
  getParentRoute: () => root,
  path: '/simulation',
  beforeLoad: signedInOnly,
  validateSearch: search => SimulationSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/simulation/simulation-page.tsx'), 'SimulationPage'),
});

const decisions = createRoute({
  getParentRoute: () => root,
  path: '/decisions',
  validateSearch: search => DecisionsSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/decisions/decisions-page.tsx'), 'DecisionsPage'),
});

const decision = createRoute({
  getParentRoute: () => root,
  path: '/decisions/$id',
  validateSearch: search => DecisionSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/decision/decision-page.tsx'), 'DecisionPage'),
});

const statistics = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: search => StatisticsSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/statistics/statistics-page.tsx'), 'StatisticsPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: search => ReportSearch.parse(search),
  component: lazyRouteComponent(() => import('./pages/report/report-page.tsx'), 'ReportPage'),
});

const openData = createRoute({
  getParentRoute: () => root,
  path: '/open-data',
  component: lazyRouteComponent(() => import('./pages/open-data/open-data-page.tsx'), 'OpenDataPage'),
});

const api = createRoute({
  getParentRoute: () => root,
  path: '/api',
  component: lazyRouteComponent(() => import('./pages/api/api-page.tsx'), 'ApiPage'),
});

const apiKeys = createRoute({
  getParentRoute: () => root,
  path: '/api-keys',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/api-keys/api-keys-page.tsx'), 'ApiKeysPage'),
});

const webhooks = createRoute({
  getParentRoute: () => root,
  path: '/webhooks',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/webhooks/webhooks-page.tsx'), 'WebhooksPage'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./pages/import/import-page.tsx'), 'ImportPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    ...deskRoutes,
    ...ownRoutes,
    signIn,
    provider,
    password,
    recovery,
    account,
    accounts,
    reviewers,
    organization,
    cases,
    workspace,
    status,
    reads,
    record,
    signature,
    letter,
    publish,
    published,
    check,
    apply,
    clocks,
    library,
    simulation,
    decisions,
    decision,
    statistics,
    report,
    openData,
    api,
    apiKeys,
    webhooks,
    imports,
  ]),
  defaultErrorComponent: PageFault,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  // the router's types are extended by merging
  interface Register {
    router: typeof router;
  }
}
