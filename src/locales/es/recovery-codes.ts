import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** Spanish, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'Para qué sirven', save: 'Guardar los códigos' },
  explainHeading: 'Códigos para cuando no funcione nada más',
  explainBody:
    'Con un código de recuperación entras cuando no puedes usar tus otros métodos, por ejemplo, si pierdes el teléfono. Cada código funciona una sola vez.',
  explainThen: 'Los guardarás en el siguiente paso: ten a mano tu gestor de contraseñas o una impresora.',
  replacesBody: 'Ya tienes códigos de recuperación. Los nuevos los reemplazarán, y los que tienes dejarán de funcionar.',
  make: 'Crear códigos',
  making: 'Creando tus códigos',
  renewalHeading: '¿Reemplazar tus códigos de recuperación?',
  renewalBody: 'Cuando termines, solo funcionarán los códigos nuevos. Con los que tienes ahora ya no podrás entrar.',
  renewalConfirm: 'Crear códigos nuevos',
  renewalKeep: 'Conservar mis códigos',
  unmadeHeading: 'Aún no pudimos crear tus códigos',
  saveHeading: 'Guarda tus códigos de recuperación',
  saveBody: 'Guárdalos en un gestor de contraseñas o en papel, donde solo tú puedas encontrarlos. Solo se muestran ahora.',
  listLabel: 'Códigos de recuperación',
  copy: 'Copiar todo',
  copied: 'Se copiaron todos los códigos.',
  copyFailed: 'No se pudieron copiar. Los códigos están seleccionados: cópialos con el teclado o mantenlos presionados.',
  download: 'Descargar',
  downloaded: 'El navegador guarda los códigos en un archivo de texto. Búscalo entre tus descargas.',
  downloadFailed: 'No se pudo crear el archivo. Copia o imprime los códigos.',
  print: 'Imprimir',
  printed: 'El navegador imprime solo los códigos. Revisa que estén todos en el papel.',
  printFailed: 'Aquí no se puede imprimir. Copia o descarga los códigos.',
  workThen: 'Los códigos empezarán a funcionar cuando termines.',
  workThenInstead: 'Los códigos empezarán a funcionar cuando termines. Los anteriores funcionarán solo hasta entonces.',
  saved: 'Ya tengo guardados estos códigos',
  unsaved: 'Marca “Ya tengo guardados estos códigos” cuando estén en un lugar seguro',
  expiredHeading: 'Se acabó el tiempo para guardar los códigos',
  expiredBody: 'Crea códigos nuevos y guárdalos en lugar de los que viste.',
  makeNew: 'Crear códigos nuevos',
  paper: {
    fileName: 'codigos-de-recuperacion',
    title: issuer => `Códigos de recuperación para ${isolate(issuer)}`,
    account: account => `Cuenta: ${isolate(account)}`,
    madeOn: date => `Creados el ${date}`,
    once: 'Cada código funciona una sola vez.',
  },
};
