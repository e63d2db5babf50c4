/** A small table to start one's own framework from; the names in its head are the ones that are recognised. */
export const templateTexts = {
  template: {
    link: 'Start from a table: an example as CSV',
    fileName: 'my-framework.csv',
    rows: [
      [
        'Competency',
        'Group',
        'Definition',
        'Other names',
        'Roles',
        'Level 1: Helps',
        'Level 2: Works alone',
        'Level 3: Shows others',
      ],
      [
        'Bicycle repair',
        'Workshop',
        'Finding what is wrong with a bicycle and mending it.',
        'Bike repair\nCycle mending',
        'Apprentice mechanic\nBicycle mechanic',
        'Changes tyres and chains while a mechanic looks on.',
        'Finds most faults and mends them without help.',
        'Takes on the faults that nobody else finds, and explains them.',
      ],
      [
        'Customer advice',
        'Counter',
        'Finding out what a customer needs before naming a price.',
        '',
        'Bicycle mechanic\nShop manager',
        'Greets customers and passes their questions on.',
        'Asks the right questions and recommends what fits.',
        'Watches others advise and tells them afterwards what to do better.',
      ],
    ],
  },
};
