; Said when the program is uninstalled, not when a newer version replaces it.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    ${ifNot} ${Silent}
      MessageBox MB_OK|MB_ICONINFORMATION "卸载只移除程序。已填写的报告仍保存在这台电脑上（$LOCALAPPDATA\nianbao-zhushou），备份在“文档\年报助手备份”，重新安装后还能打开。"
    ${endIf}
  ${endIf}
!macroend
