import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, signedInOnly } from './root.ts';

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/start/start-page.tsx'), 'StartPage'),
});

const myCases = createRoute({
  getParentRoute: () => root,
  path: '/my-cases',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('../pages/my-cases/my-cases-page.tsx'), 'MyCasesPage'),
});

const myCase = createRoute({
  getParentRoute: () => root,
  path: '/my-cases/$caseNumber',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('../pages/my-case/my-case-page.tsx'), 'MyCasePage'),
});

const requestCheck = createRoute({
  getParentRoute: () => root,
  path: '/request-helper',
  component: lazyRouteComponent(() => import('../pages/request-check/request-check-page.tsx'), 'RequestCheckPage'),
});

const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('../pages/notices/notices-page.tsx'), 'NoticesPage'),
});

const mailRoom = createRoute({
  getParentRoute: () => root,
  path: '/mail-room',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('../pages/mail-room/mail-room-page.tsx'), 'MailRoomPage'),
});

/** Where everybody starts, and the pages of those who follow their own cases, of what they are told, and of who posts it. */
export const ownRoutes = [start, myCases, myCase, requestCheck, notices, mailRoom] as const;
