/** Whether the page chose no font for this element, so that its text would show in the default of the browser. */
export const lacksFont = (element: Element): boolean => /^"?(times( new roman)?|serif)"?$/i.test(getComputedStyle(element).fontFamily);
