import type {} from 'enrollkit/types/preact';
