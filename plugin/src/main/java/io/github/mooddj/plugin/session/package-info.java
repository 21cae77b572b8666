/** What happens to the user's session: locked, asleep, lid closed, another user's turn. The one door to D-Bus. */
@NullMarked
package io.github.mooddj.plugin.session;

import org.jspecify.annotations.NullMarked;
