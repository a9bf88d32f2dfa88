/** A small folder of old pages, each in another state. The apps do not exist, and the wording is our own. */
import { sixStepPage } from '../import/fixtures.ts';

const named = (app: string, page: string): string => page.replaceAll('Acme', app).replaceAll('acme', app.toLowerCase());

/** A page of 2019, with the old brand, a picture of the old portal and a note on a step that is gone. */
const CORK = `---
title: 'Tutorial: Configure Cork for automatic user provisioning with Azure Active Directory | Microsoft Docs'
author: jdoe
ms.date: 11/11/2019
---

# Tutorial: Configure Cork for automatic user provisioning

## Prerequisites

* An Azure AD tenant
* A Cork plan that can synchronize with Azure AD

## Assigning users to Cork

Azure Active Directory uses a concept called *assignments* to determine who gets access to selected apps.

## Set up Cork for provisioning

1. Open **Settings** > **Tokens** in Cork, and copy the **Token**. It goes into **Secret Token**.

## Configuring automatic user provisioning to Cork

1. Sign in to the [Azure portal](https://portal.azure.com).

1. Set the **Provisioning Mode** to **Automatic**.

1. Under **Admin Credentials**, input the **Token** in **Secret Token**, and select **Test Connection**.

1. In **Notification Email**, enter an address.

1. Under **Mappings**, select **Synchronize Azure Active Directory Users to Cork**.

   ![User mappings](media/cork-provisioning-tutorial/user-mappings.png)

1. Review the user attributes.

   |Attribute|Type|
   |---|---|
   |userName|String|
   |active|Boolean|

1. Turn the **Provisioning Status** to **On**.

## Connector limitations

* While **Provisioning Status** is **Off** in the Azure portal, Cork keeps every account.
`;

/** Of the wave before the articles. */
const BOLT = "title: 'Configure Bolt for automatic user provisioning'\nms.topic: tutorial\nms.date: 03/25/2024";

export const OLD_PAGES: Readonly<Record<string, string>> = {
  'docs/bolt-provisioning-tutorial.md': named(
    'Bolt',
    sixStepPage({ frontMatter: BOLT, extra: '<iframe></iframe>' }).replace('This article', 'This tutorial'),
  ),
  'docs/cork-provisioning-tutorial.md': CORK,
  'docs/elm-tutorial.md':
    '# Set up Elm for single sign-on with Microsoft Entra ID\n\n## Prerequisites\n\n* An Elm tenant\n',
};
