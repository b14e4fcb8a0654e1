// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Teamwright {

class MainWindow;
class Session;

/// For the bench: prints a line when the first teams are painted and one when the list is complete, each with
/// the memory that is the program's own (PSS in kB), and ends the program.
void measureStart(MainWindow &window, Session &session);

} // namespace Teamwright
