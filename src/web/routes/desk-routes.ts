import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ClaimsSearch, DeliverSearch } from '../pages/claims/claims-search.ts';
import { IntakeSearch } from '../pages/intake/intake-search.ts';
import { QualitySearch } from '../pages/quality/quality-search.ts';
import { root, signedInOnly } from './root.ts';

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  beforeLoad: signedInOnly,
  validateSearch: search => QualitySearch.parse(search),
  component: lazyRouteComponent(() => import('../pages/quality/quality-page.tsx'), 'QualityPage'),
});

const intake = createRoute({
  getParentRoute: () => root,
  path: '/intake',
  beforeLoad: signedInOnly,
  validateSearch: search => IntakeSearch.parse(search),
  component: lazyRouteComponent(() => import('../pages/intake/intake-page.tsx'), 'IntakePage'),
});

const claims = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  beforeLoad: signedInOnly,
  validateSearch: search => ClaimsSearch.parse(search),
  component: lazyRouteComponent(() => import('../pages/claims/claims-page.tsx'), 'ClaimsPage'),
});

const deliver = createRoute({
  getParentRoute: () => root,
  path: '/claims/deliver',
  beforeLoad: signedInOnly,
  validateSearch: search => DeliverSearch.parse(search),
  component: lazyRouteComponent(() => import('../pages/claims/deliver-page.tsx'), 'DeliverPage'),
});

const reviews = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('../pages/reviews/reviews-page.tsx'), 'ReviewsPage'),
});

const oversight = createRoute({
  getParentRoute: () => root,
  path: '/oversight',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('../pages/oversight/oversight-page.tsx'), 'OversightPage'),
});

/** The pages of those who work with many cases. */
export const deskRoutes = [quality, intake, claims, deliver, reviews, oversight] as const;
