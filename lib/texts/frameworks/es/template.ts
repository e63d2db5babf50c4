import type { templateTexts as english } from '../en/template.ts';

export const templateTexts: typeof english = {
  template: {
    link: 'Empezar con una tabla: un ejemplo en CSV',
    fileName: 'mi-marco.csv',
    rows: [
      [
        'Competencia',
        'Grupo',
        'Descripción',
        'Otros nombres',
        'Roles',
        'Nivel 1: Ayuda',
        'Nivel 2: Trabaja sin ayuda',
        'Nivel 3: Enseña a otros',
      ],
      [
        'Reparación de bicicletas',
        'Taller',
        'Averiguar qué le pasa a una bicicleta y arreglarla.',
        'Arreglo de bicis',
        'Aprendiz de mecánico\nMecánico de bicicletas',
        'Cambia cubiertas y cadenas mientras un mecánico mira.',
        'Encuentra la mayoría de las averías y las arregla por su cuenta.',
        'Se ocupa de las averías que nadie más encuentra, y las explica.',
      ],
      [
        'Atención al cliente',
        'Mostrador',
        'Averiguar qué necesita un cliente antes de dar un precio.',
        '',
        'Mecánico de bicicletas\nEncargado de tienda',
        'Saluda a los clientes y pasa sus preguntas.',
        'Hace las preguntas adecuadas y recomienda lo que encaja.',
        'Observa a otros mientras atienden y luego les dice cómo mejorar.',
      ],
    ],
  },
};
