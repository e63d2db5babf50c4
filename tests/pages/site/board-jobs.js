window.JOBS = [
  {
    id: '7001',
    title: 'Account Executive II',
    company: 'Brightledger',
    place: 'Manchester',
    kind: 'Permanent',
    sections: [
      {
        heading: 'About the role',
        paragraphs: [
          'Brightledger keeps the books of nine thousand small restaurants, so that the owners can cook. You join a team of six who bring new ones on board, mostly by telephone and video, now and then over lunch.',
          'You have sold software before and want a patch that is yours. Leads come from our own marketing and from accountants who recommend us; about a third of them you will find yourself.',
        ],
      },
      {
        heading: 'What you will do',
        items: [
          'Show the product to owners between two and five in the afternoon, when their kitchens are quiet.',
          'Keep your deals and their next steps in Salesforce so that anybody could take over tomorrow.',
          'Bring in 45,000 pounds of new yearly revenue a month once you have settled in.',
          'Tell product what owners ask for, in their words.',
        ],
      },
      {
        heading: 'Skills',
        items: ['Salesforce', 'Sales forecasting', 'Data analysis', 'Patience with card readers'],
      },
      {
        heading: 'Benefits',
        items: [
          'Private health cover from the first day',
          'Dinner for two at a customer of your choice, every month',
        ],
      },
    ],
  },
  {
    id: '7002',
    title: 'SDR Manager',
    company: 'Polder Analytics',
    place: 'Utrecht',
    kind: 'Permanent',
    sections: [
      {
        heading: 'About the role',
        paragraphs: [
          'Eight people in Utrecht and Ghent write to and ring the operations people of food makers all over Europe. They are good and young, and the person who led them has moved to our partner team. We are looking for somebody who likes to make others better.',
        ],
      },
      {
        heading: 'What you will do',
        items: [
          'Listen to three calls of each person every week and say what you heard.',
          'Decide with marketing which lists are worth ringing and which are a waste of a morning.',
          'Hire four more people before the summer.',
          'Agree with the closing team what a good first meeting is, and count honestly.',
        ],
      },
      {
        heading: 'What you bring',
        items: [
          'Two years of leading a team that rings strangers',
          'Dutch and English; French would help in Ghent',
          'A sense of humour at nine in the morning',
        ],
      },
    ],
  },
  {
    id: '7003',
    title: 'Customer Support Supervisor',
    company: 'Lanternhouse Energy',
    place: 'Cork',
    kind: 'Fixed term, 12 months',
    sections: [
      {
        heading: 'About the role',
        paragraphs: [
          'Two hundred thousand households get their power from us. When a meter reading looks wrong they write, ring or come by. You look after the eleven people who answer.',
        ],
      },
      {
        heading: 'What you will do',
        items: [
          'Draw up the rota and stand in when two are ill at once.',
          'Read twenty answers a week and praise the best one in front of everybody.',
          'Talk to the billing team every morning at half past eight.',
        ],
      },
      {
        heading: 'What you bring',
        items: ['Experience in a call centre or a shop', 'Good written English', 'Irish is welcome'],
      },
    ],
  },
  {
    id: '7004',
    title: 'Senior Sales Operations Analyst (Remote, UK)',
    company: 'Orchard Payments',
    place: 'Remote',
    kind: 'Permanent',
    sections: [
      {
        heading: 'About the role',
        paragraphs: [
          'Our sales organisation grew from ten to seventy people in three years, and the way we plan territories did not. You will own that plan, the reports behind it, and the awkward questions that come with both.',
        ],
      },
      {
        heading: 'What you will do',
        items: [
          'Rebuild the territory and quota plan for three countries before October.',
          'Write the queries behind the weekly pipeline report and explain every outlier.',
          'Lead the move of our quoting to a proper CPQ tool together with finance.',
          'Coach two analysts in how to ask for less data and get more out of it.',
        ],
      },
      {
        heading: 'Skills',
        items: ['SQL', 'Python', 'Tableau', 'Process mapping', 'Cross-functional communication'],
      },
    ],
  },
  {
    id: '7005',
    title: 'Director of Sales, DACH',
    company: 'Fennholm Robotics',
    place: 'Munich',
    kind: 'Permanent',
    sections: [
      {
        heading: 'About the role',
        paragraphs: [
          'Fennholm builds picking robots for warehouses that were never meant for robots. You take over three managers and nineteen sellers in Germany, Austria and Switzerland, and answer to the Chief Revenue Officer in Oslo.',
        ],
      },
      {
        heading: 'What you will do',
        items: [
          'Turn a region that sells by enthusiasm into one that sells by plan as well.',
          'Set quota and territory for the coming year with your managers.',
          'Stand in front of the board each quarter with a forecast that holds.',
        ],
      },
      {
        heading: 'What you bring',
        items: [
          'Ten years in capital goods',
          'Negotiation with works councils and buying centres',
          'German and English',
        ],
      },
    ],
  },
  {
    id: '7006',
    title: 'Registered Nurse, Night Shift',
    company: 'St. Brannock Community Hospital',
    place: 'Exeter',
    kind: 'Permanent, 36 hours',
    sections: [
      {
        heading: 'About the ward',
        paragraphs: [
          'Willow is a ward of twenty-two beds for people who recover from a stroke. Nights are run by three registered nurses and two health care assistants, and they are quieter than you think.',
        ],
      },
      {
        heading: 'What you will do',
        items: [
          'Look after six to eight patients, their medicines and their worries.',
          'Hand over at seven in the morning, at the bed and not in the corridor.',
        ],
      },
    ],
  },
  {
    id: '7007',
    title: 'Warehouse Operative (early shift)',
    company: 'Fennholm Robotics',
    place: 'Derby',
    kind: 'Permanent',
    sections: [
      {
        heading: 'About the job',
        paragraphs: [
          'You unpack what the lorries bring, check it against the papers and put it where the robots can find it. The shift starts at five and ends at one, with breakfast in between.',
        ],
      },
      {
        heading: 'You need',
        items: ['A fork-lift licence or the wish to get one', 'Steel-toed boots, which we pay for'],
      },
    ],
  },
];
