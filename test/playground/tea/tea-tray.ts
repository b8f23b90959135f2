import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';

/** A form with a group of checkboxes, of which one or two are to be ticked. */
export const teaTray: APIModalInteractionResponseCallbackData = {
  custom_id: 'tray',
  title: 'A tray',
  components: [
    {
      type: 18,
      label: 'Beside the tea',
      description: 'One or two',
      component: {
        type: 22,
        custom_id: 'beside',
        min_values: 1,
        max_values: 2,
        options: [
          { label: 'Milk', value: 'milk' },
          { label: 'Lemon', value: 'lemon', description: 'Not with milk' },
          { label: 'Biscuits', value: 'biscuits', default: true },
        ],
      },
    },
  ],
};
