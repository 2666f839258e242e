import type {} from 'enrollkit/types/react';
