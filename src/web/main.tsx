import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { LanguageProvider } from './parts/language/language.tsx';
import { router } from './router.tsx';
import { queries } from './session-client.ts';
import './style/tokens.css';
import './style/elements.css';
import './style/parts.css';
import './style/fields.css';
import './style/tables.css';

// zod must not compile validators with `new Function`: the content security policy forbids it.
z.config({ jitless: true });

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
